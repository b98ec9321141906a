package fr.montour.identity.demo.keycloak;

import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.random.RandomGenerator;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.keycloak.representations.idm.CredentialRepresentation;

/**
 * Hashes a password as Keycloak stores it (PBKDF2), so that Keycloak need not hash it once per person. Few iterations:
 * these people are made up and their password is public.
 */
@Singleton
class PasswordHash {

    private static final int ITERATIONS = 1_000;
    private static final int SALT_BYTES = 16;
    private static final int KEY_BITS = 512;

    private final RandomGenerator random;

    PasswordHash(RandomGenerator random) {
        this.random = random;
    }

    CredentialRepresentation credential(String password) {
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        var credential = new CredentialRepresentation();
        credential.setType(CredentialRepresentation.PASSWORD);
        credential.setCredentialData("{\"algorithm\":\"pbkdf2-sha256\",\"hashIterations\":" + ITERATIONS + "}");
        credential.setSecretData(
                "{\"value\":\"" + base64(derive(password, salt)) + "\",\"salt\":\"" + base64(salt) + "\"}");
        return credential;
    }

    private static byte[] derive(String password, byte[] salt) {
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(password.toCharArray(), salt, ITERATIONS, KEY_BITS))
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has PBKDF2", e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
