package fr.montour.e2e.client;

import java.util.Map;

/** The doors of the gateway, with Keycloak's real login pages behind them. */
public enum Login {
    /** Through the simulated FranceConnect. */
    APPLICANT("/login"),
    /** Agents of the préfecture. */
    STAFF("/login/staff"),
    /** Helpers. */
    PARTNER("/login/partner");

    /** Password of every seeded person. */
    public static final String PASSWORD = "montour";

    private final String path;

    Login(String path) {
        this.path = path;
    }

    /** Logs a seeded person in and returns the page they land on. */
    public Answer as(Visitor visitor, String username) {
        return as(visitor, username, PASSWORD);
    }

    /** Logs a person in and returns the page they land on. */
    public Answer as(Visitor visitor, String username, String password) {
        Answer form = visitor.open(path).expect(200);
        return visitor.submit(form, "#kc-form-login", Map.of("username", username, "password", password))
                .expect(200);
    }
}
