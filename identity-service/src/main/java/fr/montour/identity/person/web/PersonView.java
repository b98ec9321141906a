package fr.montour.identity.person.web;

import fr.montour.identity.civil.CivilIdentity;
import fr.montour.identity.model.PersonKind;
import fr.montour.identity.person.EmailAddress;
import fr.montour.identity.person.Profile;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Body of {@code GET /persons/me}: what a person sees of themselves.
 *
 * @param birthDate null for staff and partners
 * @param email where letters go
 * @param unprovenEmail address that was entered and whose link was not opened yet
 * @param loginEmail address that comes with the login; letters go there while the person has proven no other
 */
@Serdeable
public record PersonView(
        String personId,
        PersonKind kind,
        @Nullable String givenName,
        String familyName,
        @Nullable LocalDate birthDate,
        @Nullable String email,
        @Nullable String unprovenEmail,
        @Nullable String loginEmail,
        String locale,
        @Nullable String assurance,
        Instant registeredAt) {

    static PersonView of(Profile profile) {
        var contact = profile.contact();
        var unproven = contact.unproven();
        return new PersonView(
                profile.id().value(),
                profile.kind(),
                profile.identity().givenName(),
                profile.identity().familyName(),
                profile.identity() instanceof CivilIdentity civil
                        ? civil.birthDate().date()
                        : null,
                shown(contact.email()),
                unproven == null ? null : shown(unproven.address()),
                shown(contact.given()),
                contact.language().code(),
                profile.assurance() == null ? null : profile.assurance().code(),
                profile.registeredAt());
    }

    private static @Nullable String shown(@Nullable EmailAddress address) {
        return address == null ? null : address.shown();
    }

    @Override
    public String toString() {
        return "PersonView[" + personId + "]";
    }
}
