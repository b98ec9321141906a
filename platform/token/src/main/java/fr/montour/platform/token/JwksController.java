package fr.montour.platform.token;

import com.nimbusds.jose.jwk.JWKSet;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;

/** The public keys of this service's tokens. */
@Controller("/.well-known/jwks.json")
@Requires(beans = TokenSigner.class)
@Secured(SecurityRule.IS_ANONYMOUS)
final class JwksController {

    private final TokenSigner signer;

    JwksController(TokenSigner signer) {
        this.signer = signer;
    }

    @Get(produces = JWKSet.MIME_TYPE)
    @Operation(summary = "Public keys (JWKS, RFC 7517) of the tokens that this service signs")
    HttpResponse<String> keys() {
        return HttpResponse.ok(signer.publicKeys().toString()).header(HttpHeaders.CACHE_CONTROL, "max-age=60");
    }
}
