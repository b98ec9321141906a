package fr.montour.identity.contact;

import fr.montour.identity.model.PersonId;
import fr.montour.identity.person.EmailAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * A link that was sent to an address.
 *
 * @param fingerprint of the token in it; the token itself is kept nowhere
 */
public record AddressLink(String fingerprint, PersonId person, EmailAddress address, Instant until) {

    /** SHA-256 of a token: enough for what is random. */
    public static String fingerprint(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
