package fr.montour.identity.civil;

/**
 * Keyed fingerprint of a civil identity. Two persons with the same one may be the same human or may be twins: a signal for a
 * human to look at, never the key of an account.
 *
 * @param value HMAC-SHA-256 in unpadded base64url
 */
public record PivotFingerprint(String value) {}
