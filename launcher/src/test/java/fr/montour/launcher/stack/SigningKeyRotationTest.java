package fr.montour.launcher.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeyRotationTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final Instant SOON = NOW.plus(Duration.ofMinutes(15));

    @TempDir
    Path temp;

    private static List<JWK> keys(String json) throws ParseException {
        return JWKSet.parse(json).getKeys();
    }

    @Test
    void presentKeyStaysAndTheNextSignsFromItsMoment() throws ParseException {
        String first = SigningKeyRotation.first();

        List<JWK> both = keys(SigningKeyRotation.next(first, NOW, SOON));

        assertThat(both).hasSize(2).allMatch(JWK::isPrivate);
        assertThat(both.getFirst()).isEqualTo(JWK.parse(first));
        assertThat(both.getLast().getNotBeforeTime()).isEqualTo(Date.from(SOON));
        assertThat(both.getLast().getKeyID()).isNotEqualTo(both.getFirst().getKeyID());
    }

    @Test
    void keyOfWhichNothingIsGoodAnyMoreIsForgotten() throws ParseException {
        String two = SigningKeyRotation.next(SigningKeyRotation.first(), NOW, SOON);
        Instant later = SOON.plus(SigningKeyRotation.KEPT).plusSeconds(1);

        assertThat(keys(SigningKeyRotation.next(two, later.minusSeconds(2), later)))
                .hasSize(3);
        assertThat(keys(SigningKeyRotation.next(two, later, later.plusSeconds(60))))
                .hasSize(2)
                .extracting(JWK::getNotBeforeTime)
                .containsExactly(Date.from(SOON), Date.from(later.plusSeconds(60)));
    }

    @Test
    void secondKeyMustNotSignBeforeTheOneThatWaits() {
        String two = SigningKeyRotation.next(SigningKeyRotation.first(), NOW, SOON);

        assertThatExceptionOfType(StackException.class)
                .isThrownBy(() -> SigningKeyRotation.next(two, NOW, SOON.minusSeconds(1)));
    }

    @Test
    void rotatedKeysAreKeptWithTheOtherSecrets() {
        var file = new SecretsFile(temp.resolve("secrets.properties"));
        Secrets before = file.loadOrCreate();

        file.rotateSigningKey(Component.WAITING_ROOM, NOW, SOON);

        Secrets after = file.loadOrCreate();
        assertThat(after.get("MONTOUR_WAITING_ROOM_SIGNING_KEY")).contains("\"keys\"");
        assertThat(after.get("MONTOUR_GATEWAY_SIGNING_KEY")).isEqualTo(before.get("MONTOUR_GATEWAY_SIGNING_KEY"));
    }

    @Test
    void serviceThatSignsNothingHasNoKeyToRotate() {
        var file = new SecretsFile(temp.resolve("secrets.properties"));

        assertThatExceptionOfType(StackException.class)
                .isThrownBy(() -> file.rotateSigningKey(Component.SLOT, NOW, SOON));
    }
}
