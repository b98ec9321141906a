package fr.montour.slot.admission.token;

import com.nimbusds.jwt.JWTClaimsSet;
import fr.montour.platform.token.Caller;
import fr.montour.platform.token.InvalidTokenException;
import fr.montour.platform.token.TokenVerifier;
import fr.montour.platform.token.TokenVerifiers;
import fr.montour.slot.admission.Admission;
import fr.montour.slot.admission.AdmissionUse;
import fr.montour.slot.admission.AdmissionUses;
import fr.montour.slot.model.AdmissionId;
import fr.montour.slot.model.LineId;
import fr.montour.slot.model.PersonId;
import fr.montour.slot.web.Answers;
import fr.montour.slot.web.SlotProblem;
import jakarta.inject.Singleton;
import java.text.ParseException;
import org.jspecify.annotations.Nullable;

/** Verifies admission tokens by the keys of the waiting room, and that it has not taken them back. */
@Singleton
public class AdmissionTokenVerifier {

    /** Header that carries the token. */
    public static final String HEADER = "Montour-Admission";

    private final TokenVerifier verifier;
    private final AdmissionUses uses;
    private final Answers answers;

    AdmissionTokenVerifier(TokenVerifiers verifiers, AdmissionUses uses, Answers answers) {
        this.verifier = verifiers.verifier("montour-waiting-room", "montour-admission");
        this.uses = uses;
        this.answers = answers;
    }

    /** The caller's admission to the line; anything else is refused. */
    public Admission require(@Nullable String token, Caller caller, LineId line) {
        if (token == null || token.isBlank()) {
            throw answers.refuse(SlotProblem.ADMISSION_INVALID, "The header " + HEADER + " is missing.");
        }
        var admission = verified(token);
        if (!admission.person().value().equals(caller.id())) {
            throw answers.refuse(SlotProblem.ADMISSION_FOREIGN, "This admission was given to somebody else.");
        }
        if (!admission.line().equals(line)) {
            throw answers.refuse(
                    SlotProblem.ADMISSION_FOREIGN, "This admission is for the line " + admission.line() + ".");
        }
        if (uses.find(admission.id()).filter(AdmissionUse::isRevoked).isPresent()) {
            throw answers.refuse(
                    SlotProblem.ADMISSION_REVOKED, "The place in line that this admission came from has ended.");
        }
        return admission;
    }

    private Admission verified(String token) {
        try {
            return admission(verifier.verify(token));
        } catch (InvalidTokenException e) {
            throw answers.refuse(SlotProblem.ADMISSION_INVALID, inWords(e.reason()));
        } catch (ParseException | IllegalArgumentException e) {
            throw answers.refuse(SlotProblem.ADMISSION_INVALID, "The admission lacks something it must say.");
        }
    }

    private static Admission admission(JWTClaimsSet claims) throws ParseException {
        var line = claims.getStringClaim("line");
        var number = claims.getLongClaim("number");
        var helper = Caller.actor(claims);
        if (claims.getJWTID() == null || claims.getSubject() == null || line == null || number == null) {
            throw new IllegalArgumentException("incomplete admission");
        }
        return new Admission(
                new AdmissionId(claims.getJWTID()),
                new PersonId(claims.getSubject()),
                LineId.parse(line).orElseThrow(() -> new IllegalArgumentException("not a line")),
                number,
                helper == null ? null : new PersonId(helper));
    }

    private static String inWords(InvalidTokenException.Reason reason) {
        return switch (reason) {
            case EXPIRED -> "The admission has expired: the time to choose a slot is over.";
            case NOT_YET_VALID -> "The admission is not valid yet.";
            case WRONG_AUDIENCE, FORGED, MALFORMED -> "This is not an admission that the waiting room gave.";
        };
    }
}
