package fr.montour.slot.appointment.web;

import com.nimbusds.jwt.JWTClaimsSet;
import fr.montour.platform.token.Caller;
import fr.montour.platform.token.InvalidTokenException;
import fr.montour.platform.token.TokenVerifier;
import fr.montour.platform.token.TokenVerifiers;
import fr.montour.slot.booking.Holder;
import fr.montour.slot.web.Answers;
import fr.montour.slot.web.SlotProblem;
import jakarta.inject.Singleton;
import java.text.ParseException;

/** Verifies identity statements and takes from them what a booking freezes. */
@Singleton
final class StatementVerifier {

    private final TokenVerifier verifier;
    private final Answers answers;

    StatementVerifier(TokenVerifiers verifiers, Answers answers) {
        this.verifier = verifiers.verifier("montour-identity", "slot-service");
        this.answers = answers;
    }

    Holder require(ConfirmRequest request, Caller caller) {
        var claims = verified(request.statement());
        if (!caller.id().equals(claims.getSubject())) {
            throw answers.refuse(SlotProblem.STATEMENT_FOREIGN, SlotProblem.STATEMENT_FOREIGN.title());
        }
        try {
            return holder(claims, request.locale());
        } catch (ParseException | IllegalArgumentException e) {
            throw answers.refuse(SlotProblem.STATEMENT_INVALID, "The identity statement lacks something it must say.");
        }
    }

    private JWTClaimsSet verified(String statement) {
        try {
            return verifier.verify(statement);
        } catch (InvalidTokenException e) {
            throw answers.refuse(
                    SlotProblem.STATEMENT_INVALID,
                    switch (e.reason()) {
                        case EXPIRED -> "The identity statement is older than a minute: fetch a fresh one.";
                        case NOT_YET_VALID, WRONG_AUDIENCE, FORGED, MALFORMED ->
                            "This is not a statement that identity-service made for us.";
                    });
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
