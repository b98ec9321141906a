package fr.montour.platform.token;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.OctetKeyPair;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;

/**
 * The private Ed25519 keys of one issuer, in order of the moments from which they sign ({@code nbf}; the first may have
 * none). Each signs until the next one begins. All nodes have the same set, so they agree without asking each other.
 */
final class SigningKeys {

    private final List<Key> keys;

    private record Key(OctetKeyPair pair, Instant from) {}

    private SigningKeys(List<Key> keys) {
        this.keys = List.copyOf(keys);
    }

    /**
     * Reads one private JWK, or a JWK set of them (RFC 7517), as JSON.
     *
     * @throws IllegalArgumentException when there is none, one is not a private Ed25519 key with a {@code kid}, or two
     *     have the same {@code kid} or begin at the same moment
     */
    static SigningKeys parse(String json) {
        try {
            JWK single = json.contains("\"keys\"") ? null : JWK.parse(json);
            List<JWK> all = single == null ? JWKSet.parse(json).getKeys() : List.of(single);
            List<Key> keys = new ArrayList<>();
            for (JWK jwk : all) {
                if (!(jwk instanceof OctetKeyPair pair) || pair.getKeyID() == null || !pair.isPrivate()) {
                    throw new IllegalArgumentException("montour.signing-key needs private Ed25519 keys with a kid");
                }
                keys.add(new Key(pair, from(pair)));
            }
            keys.sort(Comparator.comparing(Key::from));
            if (keys.isEmpty()
                    || keys.stream().map(Key::from).distinct().count() < keys.size()
                    || keys.stream()
                                    .map(key -> key.pair().getKeyID())
                                    .distinct()
                                    .count()
                            < keys.size()) {
                throw new IllegalArgumentException(
                        "montour.signing-key needs a key, and no two with the same kid or nbf");
            }
            return new SigningKeys(keys);
        } catch (ParseException e) {
            throw new IllegalArgumentException("montour.signing-key is neither a JWK nor a JWK set", e);
        }
    }

    /** Every key, in order. */
    List<OctetKeyPair> all() {
        return keys.stream().map(Key::pair).toList();
    }

    /** The key that signs what is issued at this moment. */
    OctetKeyPair at(Instant moment) {
        return keys.reversed().stream()
                .filter(key -> !key.from().isAfter(moment))
                .findFirst()
                .orElse(keys.getFirst())
                .pair();
    }

    /**
     * The public halves that others need now: of keys to come, so that they are known before they sign, of the one that
     * signs, and of those that something may still be signed with. The last ones say in {@code exp} until when.
     *
     * @param overlap longest life of anything signed
     */
    List<JWK> published(Instant now, Duration overlap) {
        List<JWK> published = new ArrayList<>();
        for (Key key : keys) {
            OctetKeyPair shown = key.pair().toPublicJWK();
            Optional<Instant> until = next(key).map(next -> next.from().plus(overlap));
            if (until.isEmpty()) {
                published.add(shown);
            } else if (now.isBefore(until.get())) {
                published.add(new OctetKeyPair.Builder(shown)
                        .expirationTime(Date.from(until.get()))
                        .build());
            }
        }
        return published;
    }

    private Optional<Key> next(Key key) {
        int next = keys.indexOf(key) + 1;
        return next < keys.size() ? Optional.of(keys.get(next)) : Optional.empty();
    }

    @SuppressWarnings("JavaUtilDate") // Nimbus speaks java.util.Date
    private static Instant from(OctetKeyPair pair) {
        Date from = pair.getNotBeforeTime();
        return from == null ? Instant.EPOCH : from.toInstant();
    }
}
