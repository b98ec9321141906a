package fr.montour.gateway.fakes;

import static fr.montour.gateway.fakes.TestBrowser.location;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import fr.montour.backing.Backing;
import fr.montour.backing.keycloak.BrowserlessLogin.Arrival;
import java.net.URI;
import java.net.http.HttpResponse;
import java.text.ParseException;
import java.util.Map;
import java.util.regex.Pattern;

/** A gateway in front of a real Keycloak, and the ways of its people through the pages of both. */
public final class GatewayWithKeycloak implements AutoCloseable {

    /** Of every test person. */
    public static final String PASSWORD = "montour";

    private static final Pattern ID_TOKEN = Pattern.compile("\"idToken\":\"([^\"]+)\"");
    private static final Pattern CSRF_TOKEN = Pattern.compile("\"csrfToken\":\"([^\"]+)\"");

    private final GatewayUnderTest gateway = new GatewayUnderTest(keycloak());

    private static Map<String, Object> keycloak() {
        var secrets = Backing.shared().keycloakSecrets();
        return Map.of(
                "montour.oidc.url", Backing.shared().keycloak().toString(),
                "montour.oidc.secrets.usagers", secrets.get("MONTOUR_USAGERS_CLIENT_SECRET"),
                "montour.oidc.secrets.agents", secrets.get("MONTOUR_AGENTS_CLIENT_SECRET"),
                "montour.oidc.secrets.partenaires", secrets.get("MONTOUR_PARTENAIRES_CLIENT_SECRET"));
    }

    /** The gateway itself. */
    public GatewayUnderTest gateway() {
        return gateway;
    }

    /** The services behind it. */
    public FakeServices services() {
        return gateway.services();
    }

    /** Nobody. */
    public TestBrowser visitor() {
        return gateway.visitor();
    }

    /** Whom identity-service finds in every login from now on. */
    public void known(String kind, String role) {
        services().answer("POST /logins", 200, """
                {"personId":"p_9","kind":"%s","roles":["%s"],"organisation":"93008","assurance":"eidas1",
                 "givenName":"Claire","familyName":"Dupont","locale":"fr","emailKnown":true,
                 "session":{"position":%d,"endsAt":"2099-01-01T00:00:00Z"}}""".formatted(
                        kind, role, services().revocations().last()));
    }

    /** Logs in at a door of the gateway up to the redirect back to it, which is not followed. */
    public URI loginUntilCallback(TestBrowser visitor, String door, String username) {
        var start = URI.create(location(visitor.get(door)));
        return visitor.browser()
                .login(
                        start,
                        username,
                        PASSWORD,
                        uri -> uri.getPath().startsWith("/oidc/")
                                && uri.getPath().endsWith("/callback"))
                .uri();
    }

    /** Logs in; the answer that ends it. */
    public HttpResponse<String> logIn(TestBrowser visitor, String door, String username) {
        return visitor.get(pathOf(loginUntilCallback(visitor, door, username)));
    }

    /** Presses the button; the answer is a redirect. */
    public HttpResponse<String> logOut(TestBrowser visitor) {
        var token = CSRF_TOKEN.matcher(visitor.get("/api/v1/session").body());
        assertThat(token.find()).isTrue();
        return visitor.form("/logout", "_csrf=" + token.group(1));
    }

    /** Follows redirects to a page; one that asks for a login is refused. */
    public Arrival follow(TestBrowser visitor, HttpResponse<?> redirect) {
        return visitor.browser().login(URI.create(location(redirect)), "nobody", "nothing");
    }

    /** What the ID token of the last login said. */
    public JWTClaimsSet lastLogin() throws ParseException {
        var found = ID_TOKEN.matcher(services().asked("POST /logins").getLast().body());
        assertThat(found.find()).isTrue();
        return SignedJWT.parse(found.group(1)).getJWTClaimsSet();
    }

    /** Path and query. */
    public static String pathOf(URI uri) {
        return uri.getRawPath() + "?" + uri.getRawQuery();
    }

    @Override
    public void close() {
        gateway.close();
    }
}
