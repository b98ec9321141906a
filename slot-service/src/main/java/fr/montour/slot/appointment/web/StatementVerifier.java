package fr.montour.slot.appointment.web;

import com.nimbusds.jwt.JWTClaimsSet;
import fr.montour.platform.result.Result;
import fr.montour.platform.token.Caller;
import fr.montour.platform.token.InvalidTokenException;
import fr.montour.platform.token.TokenVerifier;
import fr.montour.platform.token.TokenVerifiers;
import fr.montour.slot.booking.Holder;
import fr.montour.slot.model.SlotRefusal;
import jakarta.inject.Singleton;
import java.text.ParseException;

/** Verifies identity statements: signed by identity-service, fresh, and about the caller. */
@Singleton
final class StatementVerifier {

    private final TokenVerifier verifier;

    StatementVerifier(TokenVerifiers verifiers) {
        this.verifier = verifiers.verifier("montour-identity", "slot-service");
    }

    /** What a booking freezes of the statement; refused when it proves nothing about the caller. */
    Result<Holder> verify(ConfirmRequest request, Caller caller) {
        return claims(request.statement()).then(claims -> holder(claims, request, caller));
    }

    private Result<JWTClaimsSet> claims(String statement) {
        try {
            return Result.done(verifier.verify(statement));
        } catch (InvalidTokenException e) {
            return Result.refused(
                    SlotRefusal.STATEMENT_INVALID,
                    switch (e.reason()) {
                        case EXPIRED -> "The identity statement is older than a minute: fetch a fresh one.";
                        case NOT_YET_VALID, WRONG_AUDIENCE, FORGED, MALFORMED ->
                            "This is not a statement that identity-service made for us.";
                    });
        }
    }

    private static Result<Holder> holder(JWTClaimsSet claims, ConfirmRequest request, Caller caller) {
        if (!caller.id().equals(claims.getSubject())) {
            return Result.refused(SlotRefusal.STATEMENT_FOREIGN);
        }
        try {
            return Result.done(holder(claims, request.locale()));
        } catch (ParseException | IllegalArgumentException _) {
            return Result.refused(SlotRefusal.STATEMENT_INVALID, "The identity statement lacks something it must say.");
        }
    }

    private static Holder holder(JWTClaimsSet claims, String locale) throws ParseException {
        return new Holder(
                claims.getStringClaim("givenName"),
                required(claims, "familyName"),
                required(claims, "birthDate"),
                required(claims, "assurance"),
                locale);
    }

    private static String required(JWTClaimsSet claims, String name) throws ParseException {
        var value = claims.getStringClaim(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("statement lacks " + name);
        }
        return value;
    }
}
