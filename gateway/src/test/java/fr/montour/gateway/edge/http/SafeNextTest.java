package fr.montour.gateway.edge.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeNextTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/lines/93008-x/place", "/sites?departement=93&q=bobigny", "/staff"})
    void pathsOfThisSiteAreKept(String path) {
        assertThat(SafeNext.of(path, "/home")).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://evil.example",
                "//evil.example",
                "/\\evil.example",
                "/\t/evil.example",
                "/a\r\nSet-Cookie: x=y",
                "javascript:alert(1)",
                "evil",
                "/a\\b",
                "/login?next=/login",
                "/logout",
                "/oidc/usagers/callback?code=1",
                "/api/v1/session",
                "/é",
            })
    void everythingElseIsNot(String wish) {
        assertThat(SafeNext.of(wish, "/home")).isEqualTo("/home");
    }

    @Test
    void noWishAndEndlessWishesLeadHome() {
        assertThat(SafeNext.of(null, "/home")).isEqualTo("/home");
        assertThat(SafeNext.of("/" + "a".repeat(600), "/home")).isEqualTo("/home");
    }
}
