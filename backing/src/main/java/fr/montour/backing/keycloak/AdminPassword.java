package fr.montour.backing.keycloak;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * The SQL that gives the administrator of a data base its password, hashed as Keycloak's provider {@code pbkdf2-sha512} does. A data
 * base without an administrator would offer the first visitor of the start page to make one.
 */
final class AdminPassword {

    private static final int ITERATIONS = 210_000;
    private static final int KEY_BITS = 512;
    private static final int SALT_BYTES = 16;

    private AdminPassword() {}

    static String set(KeycloakSettings settings) {
        var salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        String administrator = "(SELECT ID FROM USER_ENTITY WHERE USERNAME = '" + KeycloakSettings.ADMIN
                + "' AND REALM_ID = (SELECT ID FROM REALM WHERE NAME = 'master'))";
        return """

                UPDATE CREDENTIAL SET
                  SECRET_DATA = '{"value":"%s","salt":"%s","additionalParameters":{}}',
                  CREDENTIAL_DATA = '{"hashIterations":%d,"algorithm":"pbkdf2-sha512","additionalParameters":{}}'
                  WHERE USER_ID = %s;
                DELETE FROM USER_ATTRIBUTE WHERE NAME = 'is_temporary_admin' AND USER_ID = %s;
                """.formatted(
                base64(hash(settings.adminPassword(), salt)), base64(salt), ITERATIONS, administrator, administrator);
    }

    private static byte[] hash(String password, byte[] salt) {
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(new PBEKeySpec(password.toCharArray(), salt, ITERATIONS, KEY_BITS))
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
