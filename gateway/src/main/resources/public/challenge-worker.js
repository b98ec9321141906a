// ALTCHA, version 1: which number, written after the salt, has this SHA-256?
"use strict";

const BATCH = 128;

onmessage = async event => {
    const { challenge, maxnumber, salt } = event.data;
    const encoder = new TextEncoder();
    const wanted = Uint8Array.from(challenge.match(/../g), pair => parseInt(pair, 16));
    const fits = digest => new Uint8Array(digest).every((byte, i) => byte === wanted[i]);
    for (let first = 0; first <= maxnumber; first += BATCH) {
        const digests = await Promise.all(
            Array.from({ length: BATCH }, (_, i) => crypto.subtle.digest("SHA-256", encoder.encode(salt + (first + i)))));
        const found = digests.findIndex(fits);
        if (found >= 0) {
            postMessage(first + found);
            return;
        }
    }
    postMessage(null);
};
