package fr.montour.e2e.client;

/** The login paths of the gateway, with Keycloak's real login pages behind them. */
public enum Login {
    /** Through the simulated FranceConnect. */
    APPLICANT("/login"),
    /** Agents of the préfecture. */
    STAFF("/login/staff");

    /** Password of every seeded person. */
    public static final String PASSWORD = "montour";

    /** So many log in at once: hashing passwords keeps the two cores of a small machine busy. */
    public static final int AT_A_TIME = 4;

    private final String loginPath;

    Login(String loginPath) {
        this.loginPath = loginPath;
    }

    /** Logs a person in; fails with what the login page says where they are not let in. */
    void as(Visitor visitor, String username, String password) {
        visitor.logIn(loginPath, username, password);
    }
}
