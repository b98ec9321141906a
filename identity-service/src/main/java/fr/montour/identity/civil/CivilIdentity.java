package fr.montour.identity.civil;

import fr.montour.identity.model.IdentityRefusal;
import fr.montour.platform.result.Result;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The pivot identity, read: what FranceConnect compared with the national register. */
public record CivilIdentity(
        @Nullable String givenName, String familyName, Gender gender, BirthDate birthDate, BirthPlace birthPlace)
        implements Identity {

    /**
     * Reads a pivot identity. Only a missing family name or a senseless birth date is refused: no first name, no gender
     * and no readable birthplace all occur in the register.
     */
    public static Result<CivilIdentity> of(PivotClaims claims, LocalDate today) {
        String familyName = CivilText.clean(claims.familyName());
        if (familyName == null) {
            return Result.refused(
                    IdentityRefusal.LOGIN_INVALID, "FranceConnect gave no family name: use another identity provider.");
        }
        return BirthDate.of(claims.birthdate(), claims.idpBirthdate(), today)
                .map(born -> new CivilIdentity(
                        CivilText.clean(claims.givenName()),
                        familyName,
                        Gender.of(claims.gender()),
                        born,
                        BirthPlace.of(claims.birthcountry(), claims.birthplace())));
    }

    /** One line that stays the same when the same civil identity is spelt differently. */
    public String comparable() {
        return String.join(
                "|",
                CivilText.comparable(givenName),
                CivilText.comparable(familyName),
                gender.name(),
                birthDate.date().toString(),
                birthPlace.comparable());
    }

    @Override
    public String toString() {
        return "CivilIdentity[…]";
    }
}
