package fr.montour.gateway.edge.login;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWT;
import com.nimbusds.langtag.LangTag;
import com.nimbusds.langtag.LangTagException;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.Prompt;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import fr.montour.gateway.config.OidcConfiguration;
import io.micronaut.http.uri.UriBuilder;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.util.List;

/** One realm of Keycloak, spoken to with authorization code and PKCE (RFC 9700). */
final class RealmClient {

    private static final int KEYS_MAX_BYTES = 64 * 1024;

    private final String realm;
    private final OidcConfiguration configuration;
    private final URI callback;
    private final ClientID clientId;
    private final IDTokenValidator validator;

    RealmClient(String realm, OidcConfiguration configuration, URI callback) {
        this.realm = realm;
        this.configuration = configuration;
        this.callback = callback;
        this.clientId = new ClientID(configuration.clientId());
        this.validator = new IDTokenValidator(
                new Issuer(configuration.issuer(realm)),
                clientId,
                new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keys()),
                null);
    }

    private JWKSource<SecurityContext> keys() {
        int timeout = (int) configuration.timeout().toMillis();
        try {
            var address =
                    URI.create(configuration.backChannel(realm) + "/certs").toURL();
            return JWKSourceBuilder.create(address, new DefaultResourceRetriever(timeout, timeout, KEYS_MAX_BYTES))
                    .retrying(true)
                    .build();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("montour.oidc.url is not an address", e);
        }
    }

    /** Where to send the browser to log in. */
    URI authorization(Handshake handshake, String language) {
        var request = question(handshake, language);
        configuration.idpHint(realm).ifPresent(hint -> request.customParameter("kc_idp_hint", hint));
        return request.build().toURI();
    }

    /** Where to send the browser to learn whether Keycloak knows somebody in it; nobody is asked to log in. */
    URI silentAuthorization(Handshake handshake, String language) {
        return question(handshake, language)
                .prompt(new Prompt(Prompt.Type.NONE))
                .build()
                .toURI();
    }

    private AuthenticationRequest.Builder question(Handshake handshake, String language) {
        return new AuthenticationRequest.Builder(ResponseType.CODE, new Scope("openid"), clientId, callback)
                .endpointURI(URI.create(configuration.frontChannel(realm) + "/auth"))
                .state(new State(handshake.state()))
                .nonce(new Nonce(handshake.nonce()))
                .codeChallenge(new CodeVerifier(handshake.verifier()), CodeChallengeMethod.S256)
                .uiLocales(List.of(languageTag(language)));
    }

    /**
     * Redeems the code and checks signature, issuer, audience, times and nonce of the ID token.
     *
     * @return the ID token as Keycloak wrote it
     * @throws LoginRefusedException when Keycloak refuses the code or the ID token is not to be trusted
     * @throws IOException when Keycloak does not answer
     */
    String redeem(Handshake handshake, String code) throws IOException, LoginRefusedException {
        var request = new TokenRequest.Builder(
                        URI.create(configuration.backChannel(realm) + "/token"),
                        new ClientSecretBasic(clientId, new Secret(configuration.secret(realm))),
                        new AuthorizationCodeGrant(
                                new AuthorizationCode(code), callback, new CodeVerifier(handshake.verifier())))
                .build()
                .toHTTPRequest();
        int timeout = (int) configuration.timeout().toMillis();
        request.setConnectTimeout(timeout);
        request.setReadTimeout(timeout);
        try {
            var response = OIDCTokenResponseParser.parse(request.send());
            if (!(response instanceof OIDCTokenResponse success)) {
                throw new LoginRefusedException("code refused: "
                        + response.toErrorResponse().getErrorObject().getCode());
            }
            JWT idToken = success.getOIDCTokens().getIDToken();
            validator.validate(idToken, new Nonce(handshake.nonce()));
            return idToken.serialize();
        } catch (ParseException | BadJOSEException | JOSEException e) {
            throw new LoginRefusedException("ID token refused", e);
        }
    }

    /**
     * Where to send the browser so that Keycloak ends its session, and that of an identity provider behind it, without asking.
     *
     * @param idToken of the session; shows that its own client asks
     */
    URI endSession(String idToken, URI backTo) {
        return logout(backTo).queryParam("id_token_hint", idToken).build();
    }

    /** The same where no ID token can be had: Keycloak asks first whether it is meant. */
    URI endSession(URI backTo) {
        return logout(backTo).build();
    }

    private UriBuilder logout(URI backTo) {
        return UriBuilder.of(configuration.frontChannel(realm) + "/logout")
                .queryParam("client_id", clientId.getValue())
                .queryParam("post_logout_redirect_uri", backTo.toString());
    }

    private static LangTag languageTag(String language) {
        try {
            return LangTag.parse(language);
        } catch (LangTagException e) {
            throw new IllegalArgumentException(language, e);
        }
    }
}
