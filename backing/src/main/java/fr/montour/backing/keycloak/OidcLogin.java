package fr.montour.backing.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Logs people in as the gateway does (authorization code, PKCE S256, state, nonce) and hands out the tokens, for tests that
 * need a real ID token without a gateway.
 *
 * @param keycloak {@code http://localhost:port}
 * @param clientSecret of {@code clientId} in {@code realm}
 */
public record OidcLogin(URI keycloak, String realm, String clientId, String clientSecret, URI redirectUri) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The tokens, and the nonce that the ID token must carry. */
    public record Tokens(String idToken, String accessToken, String nonce) {}

    /**
     * The client of the gateway in {@code usagers}, {@code agents} or {@code partenaires}, which may be sent back to any port
     * of localhost.
     *
     * @param secrets by environment variable, as in {@code Backing.keycloakSecrets()}
     */
    public static OidcLogin gateway(URI keycloak, String realm, Map<String, String> secrets) {
        var name = "MONTOUR_" + realm.toUpperCase(Locale.ROOT) + "_CLIENT_SECRET";
        var secret = Objects.requireNonNull(secrets.get(name), name);
        return new OidcLogin(
                keycloak, realm, "montour-gateway", secret, URI.create("http://localhost:8080/login/callback"));
    }

    /** @throws LoginRefusedException when the pages or the authorization endpoint refuse */
    public Tokens login(String username, String password) {
        return login(username, password, "openid");
    }

    /** The same with a scope other than {@code openid}. */
    public Tokens login(String username, String password, String scope) {
        var browser = new BrowserlessLogin();
        var verifier = random(48);
        var state = random(24);
        var nonce = random(24);
        var query = new LinkedHashMap<String, String>();
        query.put("client_id", clientId);
        query.put("response_type", "code");
        query.put("scope", scope);
        query.put("redirect_uri", redirectUri.toString());
        query.put("state", state);
        query.put("nonce", nonce);
        query.put(
                "code_challenge",
                base64Url(KeycloakTemplate.sha256().digest(verifier.getBytes(StandardCharsets.US_ASCII))));
        query.put("code_challenge_method", "S256");
        var arrival = browser.login(
                URI.create(endpoint("auth") + "?" + BrowserlessLogin.form(query)),
                username,
                password,
                uri -> uri.toString().startsWith(redirectUri.toString()));
        var answer = parameters(arrival.uri());
        if (!answer.containsKey("code") || !state.equals(answer.get("state"))) {
            throw new LoginRefusedException("No code for " + username + ": " + answer.keySet() + " "
                    + answer.getOrDefault("error_description", ""));
        }
        return exchange(browser, answer.get("code"), verifier, nonce);
    }

    private Tokens exchange(BrowserlessLogin browser, String code, String verifier, String nonce) {
        var body = BrowserlessLogin.form(Map.of(
                "grant_type", "authorization_code",
                "code", code,
                "redirect_uri", redirectUri.toString(),
                "client_id", clientId,
                "client_secret", clientSecret,
                "code_verifier", verifier));
        var response = browser.send(HttpRequest.newBuilder(URI.create(endpoint("token")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
        var json = json(response.body());
        if (response.statusCode() != 200) {
            throw new LoginRefusedException(
                    "Code refused: " + json.path("error_description").asText());
        }
        return new Tokens(
                json.path("id_token").asText(), json.path("access_token").asText(), nonce);
    }

    private String endpoint(String name) {
        return keycloak + "/realms/" + realm + "/protocol/openid-connect/" + name;
    }

    private static Map<String, String> parameters(URI uri) {
        return Arrays.stream(uri.getRawQuery().split("&"))
                .map(parameter -> parameter.split("=", 2))
                .collect(Collectors.toMap(
                        parameter -> parameter[0],
                        parameter ->
                                parameter.length < 2 ? "" : URLDecoder.decode(parameter[1], StandardCharsets.UTF_8),
                        (first, second) -> first));
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String random(int bytes) {
        var value = new byte[bytes];
        RANDOM.nextBytes(value);
        return base64Url(value);
    }

    private static String base64Url(byte[] value) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(value);
    }
}
