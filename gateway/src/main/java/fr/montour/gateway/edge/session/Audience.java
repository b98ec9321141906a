package fr.montour.gateway.edge.session;

import java.util.Arrays;
import java.util.Optional;

/** The three groups of people who log in, each with a Keycloak realm and a login page of its own. */
public enum Audience {
    /** Applicants, through FranceConnect. */
    APPLICANTS("usagers", "/login", "/"),
    /** Agents of the préfectures. */
    STAFF("agents", "/login/staff", "/staff"),
    /** Associations and other helpers. */
    PARTNERS("partenaires", "/login/partner", "/partner");

    private final String realm;
    private final String loginPath;
    private final String home;

    Audience(String realm, String loginPath, String home) {
        this.realm = realm;
        this.loginPath = loginPath;
        this.home = home;
    }

    /** Name of the Keycloak realm, also part of the callback's path. */
    public String realm() {
        return realm;
    }

    /** Page that begins the login. */
    public String loginPath() {
        return loginPath;
    }

    /** Page shown after a login that began at no page. */
    public String home() {
        return home;
    }

    /** The audience of a realm. */
    public static Optional<Audience> ofRealm(String realm) {
        return Arrays.stream(values()).filter(a -> a.realm.equals(realm)).findFirst();
    }

    /** The audience that a path is for. */
    public static Audience forPath(String path) {
        if (path.equals("/staff") || path.startsWith("/staff/")) {
            return STAFF;
        }
        return path.equals("/partner") || path.startsWith("/partner/") ? PARTNERS : APPLICANTS;
    }
}
