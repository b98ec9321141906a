package fr.montour.launcher.stack;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jose.jwk.gen.JWKGenerator;
import com.nimbusds.jose.jwk.gen.OctetKeyPairGenerator;
import java.security.SecureRandom;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;

/** Makes signing keys and lets one follow the other, as ADR 0014 says: a JWK set in which each key signs from its {@code nbf}. */
final class SigningKeyRotation {

    /** The gateway's proofs are good for 90 days; whatever is signed elsewhere, for minutes. */
    static final Duration KEPT = Duration.ofDays(92);

    private static final SecureRandom RANDOM = new SecureRandom();

    private SigningKeyRotation() {}

    /** A first key, which signs at once. */
    static String first() {
        return generate(new OctetKeyPairGenerator(Curve.Ed25519)).toJSONString();
    }

    /**
     * The keys with one more, which signs from a moment on; without those that have not signed for so long that nothing of
     * theirs is good any more.
     */
    static String next(String keys, Instant now, Instant from) {
        List<JWK> kept = new ArrayList<>(read(keys));
        kept.sort(Comparator.comparing(SigningKeyRotation::from));
        while (kept.size() > 1 && from(kept.get(1)).isBefore(now.minus(KEPT))) {
            kept.removeFirst();
        }
        if (!from(kept.getLast()).isBefore(from)) {
            throw new StackException("a key that signs from " + from(kept.getLast()) + " is waiting already");
        }
        kept.add(generate(new OctetKeyPairGenerator(Curve.Ed25519).notBeforeTime(Date.from(from))));
        return new JWKSet(kept).toString(false);
    }

    private static OctetKeyPair generate(JWKGenerator<OctetKeyPair> generator) {
        try {
            return generator.keyIDFromThumbprint(true).secureRandom(RANDOM).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<JWK> read(String keys) {
        try {
            return keys.contains("\"keys\"") ? JWKSet.parse(keys).getKeys() : List.of(JWK.parse(keys));
        } catch (ParseException e) {
            throw new StackException("the kept signing key is neither a JWK nor a JWK set", e);
        }
    }

    @SuppressWarnings("JavaUtilDate") // Nimbus speaks java.util.Date
    private static Instant from(JWK key) {
        return key.getNotBeforeTime() == null
                ? Instant.EPOCH
                : key.getNotBeforeTime().toInstant();
    }
}
