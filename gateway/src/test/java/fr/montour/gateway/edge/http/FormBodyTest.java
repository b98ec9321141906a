package fr.montour.gateway.edge.http;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.gateway.edge.http.FormBody.Field;
import org.junit.jupiter.api.Test;

class FormBodyTest {

    private static final String FORM = "_csrf=c_1&reason=Panne+%C3%A0+l%E2%80%99accueil&box&_csrf=c_2&empty=";

    @Test
    void fieldsComeInOrderAsTheyWereTyped() {
        assertThat(FormBody.fields("reason=Panne+%C3%A0+3&box&a=1&a=2&empty="))
                .containsExactly(
                        new Field("reason", "Panne à 3"),
                        new Field("box", ""),
                        new Field("a", "1"),
                        new Field("a", "2"),
                        new Field("empty", ""));
        assertThat(FormBody.fields("")).isEmpty();
    }

    @Test
    void theTokenIsTakenOutHoweverOftenItStandsThere() {
        assertThat(FormBody.without(FORM, "_csrf")).isEqualTo("reason=Panne+%C3%A0+l%E2%80%99accueil&box&empty=");
        assertThat(FormBody.without("_csrf=c_1", "_csrf")).isEmpty();
    }

    @Test
    void theFirstOfTheSameNameCounts() {
        assertThat(FormBody.first(FORM, "_csrf")).contains("c_1");
        assertThat(FormBody.first(FORM, "reaso")).isEmpty();
    }

    @Test
    void whatIsNotEncodedAsABrowserDoesIsNoField() {
        assertThat(FormBody.fields("a=%zz")).containsExactly(new Field("a", ""));
    }
}
