package fr.montour.platform.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jwt.JWTClaimsSet;
import fr.montour.platform.testing.TestTokens;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;

class SigningKeysTest {

    private static final Instant ROTATION = Instant.parse("2026-11-23T12:00:00Z");
    private static final Duration OVERLAP = Duration.ofMinutes(30);
    private static final OctetKeyPair OLD = TestTokens.newKey("old");
    private static final OctetKeyPair NEW = new OctetKeyPair.Builder(TestTokens.newKey("new"))
            .notBeforeTime(Date.from(ROTATION))
            .build();

    private final SigningKeys keys = SigningKeys.parse(set(NEW, OLD));

    @Test
    void eachKeySignsFromItsMomentUntilTheNextOnes() {
        assertThat(keys.at(ROTATION.minusSeconds(1)).getKeyID()).isEqualTo("old");
        assertThat(keys.at(ROTATION).getKeyID()).isEqualTo("new");
    }

    @Test
    void keyIsPublishedBeforeItSigns() {
        assertThat(published(ROTATION.minus(Duration.ofDays(1)))).containsExactly("old", "new");
    }

    @Test
    void keyThatSignedStaysPublishedForTheOverlapAndSaysUntilWhen() {
        Instant last = ROTATION.plus(OVERLAP).minusSeconds(1);

        assertThat(published(last)).containsExactly("old", "new");
        assertThat(keys.published(last, OVERLAP).getFirst().getExpirationTime())
                .isEqualTo(Date.from(ROTATION.plus(OVERLAP)));
        assertThat(published(ROTATION.plus(OVERLAP))).containsExactly("new");
    }

    @Test
    void onlyPublicHalvesAreShown() {
        assertThat(keys.published(ROTATION, OVERLAP)).noneMatch(JWK::isPrivate);
    }

    @Test
    void oneKeyAloneSignsForEver() {
        SigningKeys one = SigningKeys.parse(OLD.toJSONString());

        assertThat(one.at(Instant.EPOCH)).isEqualTo(one.at(ROTATION));
        assertThat(one.published(ROTATION, OVERLAP).getFirst().getExpirationTime())
                .isNull();
    }

    @Test
    void keysThatCouldBeMistakenForEachOtherAreRefused() {
        OctetKeyPair sameMoment = TestTokens.newKey("another");
        OctetKeyPair sameName = new OctetKeyPair.Builder(NEW).keyID("old").build();

        assertThatIllegalArgumentException().isThrownBy(() -> SigningKeys.parse(set(OLD, sameMoment)));
        assertThatIllegalArgumentException().isThrownBy(() -> SigningKeys.parse(set(OLD, sameName)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SigningKeys.parse(OLD.toPublicJWK().toJSONString()));
        assertThatIllegalArgumentException().isThrownBy(() -> SigningKeys.parse("{\"keys\": []}"));
        assertThatIllegalArgumentException().isThrownBy(() -> SigningKeys.parse("no key"));
    }

    @Test
    void sameClaimsGiveTheSameTokenBeforeAndAfterTheRotationAndOnEveryNode() {
        JWTClaimsSet claims = claims(ROTATION.minusSeconds(60), Duration.ofMinutes(15));

        String before = signer(ROTATION.minusSeconds(60)).sign(claims);

        assertThat(signer(ROTATION.plusSeconds(60)).sign(claims)).isEqualTo(before);
    }

    @Test
    void nothingIsSignedThatWouldOutliveItsKey() {
        TokenSigner signer = signer(ROTATION);

        assertThat(signer.sign(claims(ROTATION, OVERLAP))).isNotEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> signer.sign(claims(ROTATION, OVERLAP.plusSeconds(1))));
    }

    private List<String> published(Instant now) {
        return keys.published(now, OVERLAP).stream().map(JWK::getKeyID).toList();
    }

    private static TokenSigner signer(Instant now) {
        return new TokenSigner(set(OLD, NEW), OVERLAP, InstantSource.fixed(now));
    }

    private static JWTClaimsSet claims(Instant issued, Duration life) {
        return new JWTClaimsSet.Builder()
                .issueTime(Date.from(issued))
                .expirationTime(Date.from(issued.plus(life)))
                .build();
    }

    private static String set(OctetKeyPair... keys) {
        return new JWKSet(List.of(keys)).toString(false);
    }
}
