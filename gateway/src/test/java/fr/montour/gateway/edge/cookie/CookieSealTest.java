package fr.montour.gateway.edge.cookie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.crypto.DirectDecrypter;
import com.nimbusds.jose.crypto.DirectEncrypter;
import fr.montour.gateway.applicant.place.PlaceCookie;
import io.micronaut.json.JsonMapper;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CookieSealTest {

    private static final JsonMapper JSON = JsonMapper.createDefault();
    private static final String YOUNG = "young:" + key(1);
    private static final String OLD = "old:" + key(2);
    private static final Purpose<PlaceCookie> OTHER_PURPOSE = new Purpose<>("other", PlaceCookie.class);

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-12-01T08:00:00Z"));
    private final InstantSource clock = now::get;
    private final PlaceCookie ticket = new PlaceCookie(
            "93008-x", 42, "p_1", null, clock.instant(), clock.instant().plus(Duration.ofHours(1)));

    @Test
    void whatIsSealedOpensAgain() {
        var seal = seal(YOUNG);
        assertThat(seal.open(PlaceCookie.PURPOSE, seal.seal(PlaceCookie.PURPOSE, ticket)))
                .isEqualTo(ticket);
    }

    @Test
    void theSealedTextShowsNothing() {
        assertThat(seal(YOUNG).seal(PlaceCookie.PURPOSE, ticket)).doesNotContain("p_1", "93008");
    }

    @Test
    void aChangedCharacterAnywhereIsNoticed() {
        var seal = seal(YOUNG);
        String sealed = seal.seal(PlaceCookie.PURPOSE, ticket);
        for (int i = 0; i < sealed.length() - 1; i++) {
            char other = sealed.charAt(i) == 'A' ? 'B' : 'A';
            String changed = sealed.substring(0, i) + other + sealed.substring(i + 1);
            assertThat(seal.open(PlaceCookie.PURPOSE, changed))
                    .as("character %d", i)
                    .isNull();
        }
    }

    @Test
    void nonsenseDoesNotOpen() {
        var seal = seal(YOUNG);
        String sealed = seal.seal(PlaceCookie.PURPOSE, ticket);
        for (int length = 0; length < sealed.length(); length++) {
            assertThat(seal.open(PlaceCookie.PURPOSE, sealed.substring(0, length)))
                    .as("cut off after %d", length)
                    .isNull();
        }
        assertThat(seal.open(PlaceCookie.PURPOSE, "a.b.c.d.e")).isNull();
        assertThat(seal.open(PlaceCookie.PURPOSE, sealed + "A")).isNull();
        assertThat(seal.open(PlaceCookie.PURPOSE, sealed.replace("..", ".AAAA.")))
                .isNull();
        assertThat(seal.open(PlaceCookie.PURPOSE, sealed.substring(0, sealed.indexOf('.')) + "..é.é.é"))
                .isNull();
    }

    @Test
    void theSameContentIsNeverSealedTheSameWay() {
        var seal = seal(YOUNG);
        assertThat(Stream.generate(() -> seal.seal(PlaceCookie.PURPOSE, ticket)).limit(1_000))
                .doesNotHaveDuplicates();
    }

    @Test
    void aJoseLibraryOpensWhatIsSealedAndSealsWhatOpens() throws Exception {
        var seal = seal(YOUNG);
        var secret = Base64.getUrlDecoder().decode(key(1));
        var opened = JWEObject.parse(seal.seal(PlaceCookie.PURPOSE, ticket));
        opened.decrypt(new DirectDecrypter(secret));
        assertThat(JSON.readValue(opened.getPayload().toBytes(), PlaceCookie.class))
                .isEqualTo(ticket);

        var sealed = new JWEObject(opened.getHeader(), opened.getPayload());
        sealed.encrypt(new DirectEncrypter(secret));
        assertThat(seal.open(PlaceCookie.PURPOSE, sealed.serialize())).isEqualTo(ticket);
    }

    @Test
    void aCookieOfOnePurposeDoesNotOpenAsAnotherEvenOnceRemembered() {
        var seal = seal(YOUNG);
        String sealed = seal.seal(PlaceCookie.PURPOSE, ticket);
        assertThat(seal.open(OTHER_PURPOSE, sealed)).isNull();
        assertThat(seal.open(PlaceCookie.PURPOSE, sealed)).isEqualTo(ticket);
        assertThat(seal.open(OTHER_PURPOSE, sealed)).isNull();
    }

    @Test
    void anExpiredCookieDoesNotOpenEvenOnceRemembered() {
        var seal = seal(YOUNG);
        String sealed = seal.seal(PlaceCookie.PURPOSE, ticket);
        assertThat(seal.open(PlaceCookie.PURPOSE, sealed)).isNotNull();
        now.set(ticket.expiresAt());
        assertThat(seal.open(PlaceCookie.PURPOSE, sealed)).isNull();
    }

    @Test
    void afterARotationOldCookiesOpenAndNewOnesAreSealedWithTheNewKey() {
        String sealedBefore = seal(OLD).seal(PlaceCookie.PURPOSE, ticket);
        var rotated = seal(YOUNG + "," + OLD);
        assertThat(rotated.open(PlaceCookie.PURPOSE, sealedBefore)).isEqualTo(ticket);
        String sealedAfter = rotated.seal(PlaceCookie.PURPOSE, ticket);
        assertThat(seal(YOUNG).open(PlaceCookie.PURPOSE, sealedAfter)).isEqualTo(ticket);
    }

    @Test
    void aCookieOfAKeyThatLeftTheRingDoesNotOpen() {
        String sealed = seal(OLD).seal(PlaceCookie.PURPOSE, ticket);
        assertThat(seal(YOUNG).open(PlaceCookie.PURPOSE, sealed)).isNull();
    }

    @Test
    void aKeyOfTheSameNameButAnotherContentDoesNotOpen() {
        String sealed = seal("k:" + key(1)).seal(PlaceCookie.PURPOSE, ticket);
        assertThat(seal("k:" + key(2)).open(PlaceCookie.PURPOSE, sealed)).isNull();
    }

    @Test
    void aRingThatCannotBeReadIsRefusedWithoutShowingTheKey() {
        assertThatThrownBy(() -> KeyRing.parse("")).hasMessageContaining("MONTOUR_COOKIE_KEYS");
        assertThatThrownBy(() -> KeyRing.parse("c2VjcmV0")).hasMessageNotContainingAny("c2VjcmV0");
        assertThatThrownBy(() -> KeyRing.parse("k:c2VjcmV0"))
                .hasMessageContaining("32 bytes")
                .hasMessageNotContainingAny("c2VjcmV0");
        assertThatThrownBy(() -> KeyRing.parse("k:" + key(1) + ",k:" + key(2))).hasMessageContaining("two");
    }

    private CookieSeal seal(String ring) {
        return new CookieSeal(KeyRing.parse(ring), JSON, clock, 100);
    }

    private static String key(int fill) {
        var bytes = new byte[32];
        java.util.Arrays.fill(bytes, (byte) fill);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
