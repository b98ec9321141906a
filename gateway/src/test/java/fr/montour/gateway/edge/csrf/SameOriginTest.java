package fr.montour.gateway.edge.csrf;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameOriginTest {

    private final SameOrigin sameOrigin = new SameOrigin(URI.create("https://montour.example"));

    @ParameterizedTest
    @CsvSource({
        "same-origin,, true",
        "none,, true",
        "same-site,, false",
        "cross-site,, false",
        "cross-site, https://montour.example, false",
        ", https://montour.example, true",
        ", https://montour.example.evil, false",
        ", http://montour.example, false",
        ", null, false",
    })
    void believesTheBrowser(String secFetchSite, String origin, boolean accepted) {
        assertThat(sameOrigin.accepts(secFetchSite, origin)).isEqualTo(accepted);
    }

    @Test
    void leavesAClientThatIsNoBrowserToTheToken() {
        assertThat(sameOrigin.accepts(null, null)).isTrue();
    }
}
