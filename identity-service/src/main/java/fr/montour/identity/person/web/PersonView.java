package fr.montour.identity.person.web;

import fr.montour.identity.civil.CivilIdentity;
import fr.montour.identity.model.PersonKind;
import fr.montour.identity.person.Profile;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Body of {@code GET /persons/me}: what a person sees of themselves.
 *
 * @param birthDate null for staff and partners
 */
@Serdeable
public record PersonView(
        String personId,
        PersonKind kind,
        @Nullable String givenName,
        String familyName,
        @Nullable LocalDate birthDate,
        @Nullable String email,
        String locale,
        @Nullable String assurance,
        Instant registeredAt) {

    static PersonView of(Profile profile) {
        var email = profile.contact().email();
        return new PersonView(
                profile.id().value(),
                profile.kind(),
                profile.identity().givenName(),
                profile.identity().familyName(),
                profile.identity() instanceof CivilIdentity civil
                        ? civil.birthDate().date()
                        : null,
                email == null ? null : email.value(),
                profile.contact().language().code(),
                profile.assurance() == null ? null : profile.assurance().code(),
                profile.registeredAt());
    }

    @Override
    public String toString() {
        return "PersonView[" + personId + "]";
    }
}
