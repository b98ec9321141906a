package fr.montour.slot.admission.token;

import com.nimbusds.jwt.JWTClaimsSet;
import fr.montour.platform.result.Result;
import fr.montour.platform.token.Caller;
import fr.montour.platform.token.InvalidTokenException;
import fr.montour.platform.token.TokenVerifier;
import fr.montour.platform.token.TokenVerifiers;
import fr.montour.slot.admission.Admission;
import fr.montour.slot.admission.AdmissionUse;
import fr.montour.slot.admission.AdmissionUses;
import fr.montour.slot.admission.UnitRange;
import fr.montour.slot.model.AdmissionId;
import fr.montour.slot.model.LineId;
import fr.montour.slot.model.PersonId;
import fr.montour.slot.model.SlotRefusal;
import jakarta.inject.Singleton;
import java.text.ParseException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Verifies admission tokens: signed by the waiting room, for this caller and this line, neither expired nor revoked. Whether the
 * admission has been used before is for the domain to say.
 */
@Singleton
public class AdmissionTokenVerifier {

    /** Header that carries the token. */
    public static final String HEADER = "Montour-Admission";

    private final TokenVerifier verifier;
    private final AdmissionUses uses;

    AdmissionTokenVerifier(TokenVerifiers verifiers, AdmissionUses uses) {
        this.verifier = verifiers.verifier("montour-waiting-room", "montour-admission");
        this.uses = uses;
    }

    /**
     * The caller's admission to the line; anything else is refused.
     *
     * @param token content of the header, null when it is missing
     */
    public Result<Admission> verify(@Nullable String token, Caller caller, LineId line) {
        return token == null || token.isBlank()
                ? Result.refused(SlotRefusal.ADMISSION_INVALID, "The header " + HEADER + " is missing.")
                : read(token).then(admission -> checked(admission, caller, line));
    }

    private Result<Admission> read(String token) {
        try {
            return Result.done(admission(verifier.verify(token)));
        } catch (InvalidTokenException e) {
            return Result.refused(SlotRefusal.ADMISSION_INVALID, inWords(e.reason()));
        } catch (ParseException | IllegalArgumentException _) {
            return Result.refused(SlotRefusal.ADMISSION_INVALID, "The admission lacks something it must say.");
        }
    }

    private Result<Admission> checked(Admission admission, Caller caller, LineId line) {
        if (!admission.person().value().equals(caller.id())) {
            return Result.refused(SlotRefusal.ADMISSION_FOREIGN, "This admission was given to somebody else.");
        }
        if (!admission.line().equals(line)) {
            return Result.refused(
                    SlotRefusal.ADMISSION_FOREIGN, "This admission is for the line " + admission.line() + ".");
        }
        return uses.find(admission.id()).filter(AdmissionUse::isRevoked).isPresent()
                ? Result.refused(
                        SlotRefusal.ADMISSION_REVOKED, "The place in line that this admission came from has ended.")
                : Result.done(admission);
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
                new UnitRange(moment(claims, "units_from"), moment(claims, "units_until")),
                helper == null ? null : new PersonId(helper));
    }

    private static @Nullable Instant moment(JWTClaimsSet claims, String name) throws ParseException {
        Long seconds = claims.getLongClaim(name);
        return seconds == null ? null : Instant.ofEpochSecond(seconds);
    }

    private static String inWords(InvalidTokenException.Reason reason) {
        return switch (reason) {
            case EXPIRED -> "The admission has expired: the time to choose a slot is over.";
            case NOT_YET_VALID -> "The admission is not valid yet.";
            case WRONG_AUDIENCE, FORGED, MALFORMED -> "This is not an admission that the waiting room gave.";
        };
    }
}
