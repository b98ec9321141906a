package fr.montour.gateway.edge.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActionTest {

    @ParameterizedTest
    @CsvSource({
        "GET,/,LOOK",
        "GET,/lines/93008-x/place,LOOK",
        "GET,/api/v1/lines/93008-x/place/status,POLL",
        "POST,/api/v1/lines/93008-x/place/status,CHANGE",
        "POST,/lines/93008-x/place/claim,CHANGE",
        "PUT,/api/v1/lines/93008-x/place,CHANGE",
        "DELETE,/api/v1/holds/b_1,CHANGE",
        "GET,/login,LOGIN",
        "GET,/login/staff,LOGIN",
        "GET,/logins,LOOK",
        "GET,/oidc/usagers/callback,LOGIN",
        "POST,/logout,CHANGE",
        "GET,/assets/style.css,FREE",
        "GET,/.well-known/jwks.json,FREE",
        "POST,/assets/style.css,CHANGE",
        "GET,/door/wait,PASS",
        "POST,/api/v1/door/pass,PASS",
        "GET,/doors,LOOK"
    })
    void everyRequestIsOfOneKind(String method, String path, Action expected) {
        assertThat(Action.of(method.equals("GET"), path)).isEqualTo(expected);
    }
}
