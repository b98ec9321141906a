package fr.montour.launcher.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.OctetKeyPair;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsFileTest {
    @TempDir
    private Path temp;

    @Test
    void secretsAreMadeOnceAndThenKept() {
        Secrets first = file().loadOrCreate();

        Secrets second = file().loadOrCreate();

        assertThat(second).isEqualTo(first);
        assertThat(first.values().keySet()).isEqualTo(Secrets.names());
    }

    @Test
    void onlyTheOwnerCanReadThem() throws Exception {
        file().loadOrCreate();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path())))
                .isEqualTo("rw-------");
    }

    @Test
    void aMissingSecretIsAddedAndTheOthersStay() throws Exception {
        Files.writeString(path(), "# kept\nMONTOUR_PIVOT_KEY=old=\n");

        Secrets secrets = file().loadOrCreate();

        assertThat(secrets.get("MONTOUR_PIVOT_KEY")).isEqualTo("old=");
        assertThat(Files.readString(path())).contains("MONTOUR_COOKIE_KEYS=k1:");
    }

    @Test
    void everySigningServiceHasItsOwnPrivateEd25519Key() throws Exception {
        Secrets secrets = file().loadOrCreate();

        OctetKeyPair gateway = OctetKeyPair.parse(secrets.get("MONTOUR_GATEWAY_SIGNING_KEY"));
        OctetKeyPair identity = OctetKeyPair.parse(secrets.get("MONTOUR_IDENTITY_SIGNING_KEY"));

        assertThat(gateway.getCurve()).isEqualTo(Curve.Ed25519);
        assertThat(gateway.isPrivate()).isTrue();
        assertThat(gateway.getKeyID()).isNotBlank().isNotEqualTo(identity.getKeyID());
    }

    @Test
    void theCookieKeyHasAnIdAndThirtyTwoBytes() {
        String[] parts = file().loadOrCreate().get("MONTOUR_COOKIE_KEYS").split(":");

        assertThat(parts[0]).isEqualTo("k1");
        assertThat(Base64.getUrlDecoder().decode(parts[1])).hasSize(Secrets.KEY_BYTES);
    }

    @Test
    void printingSecretsShowsNoValue() {
        Secrets secrets = file().loadOrCreate();

        assertThat(secrets.toString()).doesNotContain(secrets.get("MONTOUR_PIVOT_KEY"));
    }

    private Path path() {
        return temp.resolve("secrets.properties");
    }

    private SecretsFile file() {
        return new SecretsFile(path());
    }
}
