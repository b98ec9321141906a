package fr.montour.gateway.edge.login;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import io.micronaut.serde.annotation.Serdeable;

/**
 * What shows that an answer of Keycloak belongs to a question of this browser.
 *
 * @param nonce stands in the ID token
 * @param verifier of PKCE (RFC 7636)
 */
@Serdeable
public record Handshake(String state, String nonce, String verifier) {

    /** FranceConnect asks for 22 characters at least; 32 bytes give 43. */
    private static final int RANDOM_BYTES = 32;

    private static final int NAME_LENGTH = 12;

    static Handshake random() {
        return new Handshake(
                new State(RANDOM_BYTES).getValue(), new Nonce(RANDOM_BYTES).getValue(), new CodeVerifier().getValue());
    }

    /** The part of a state that names its cookie. */
    static String nameOf(String state) {
        return state.substring(0, Math.min(NAME_LENGTH, state.length()));
    }
}
