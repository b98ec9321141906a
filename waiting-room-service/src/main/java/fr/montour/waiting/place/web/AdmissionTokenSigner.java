package fr.montour.waiting.place.web;

import com.nimbusds.jwt.JWTClaimsSet;
import fr.montour.platform.token.Caller;
import fr.montour.platform.token.TokenSigner;
import fr.montour.waiting.model.PersonId;
import fr.montour.waiting.place.Admission;
import fr.montour.waiting.place.Place;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/**
 * Signs admission tokens. Everything in a token stands in the place and EdDSA is deterministic (RFC 8032), so the same
 * admission gives the same token to the letter, from any node with the same keys, also after they rotated: the key is the one
 * of the moment of the claim.
 */
@Singleton
class AdmissionTokenSigner {

    static final String ISSUER = "montour-waiting-room";
    static final String AUDIENCE = "montour-admission";

    private final TokenSigner signer;

    AdmissionTokenSigner(TokenSigner signer) {
        this.signer = signer;
    }

    String token(Place.Admitted place) {
        Admission admission = place.admission();
        PersonId helper = admission.helper();
        return signer.sign(new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(AUDIENCE)
                .subject(place.id().person().value())
                .jwtID(admission.id().value())
                .issueTime(Date.from(admission.from()))
                .notBeforeTime(Date.from(admission.from()))
                .expirationTime(Date.from(admission.until()))
                .claim("line", place.id().line().value())
                .claim("number", place.number())
                .claim("units_from", seconds(admission.units().from()))
                .claim("units_until", seconds(admission.units().until()))
                .claim(Caller.ACT, helper == null ? null : Caller.act(helper.value()))
                .build());
    }

    /** Whole hours, so nothing is rounded. */
    private static @Nullable Long seconds(@Nullable Instant moment) {
        return moment == null ? null : moment.getEpochSecond();
    }
}
