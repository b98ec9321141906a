package fr.montour.identity.person.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.montour.identity.civil.BirthDate;
import fr.montour.identity.civil.CivilIdentity;
import fr.montour.identity.model.PersonId;
import fr.montour.identity.model.PersonKind;
import fr.montour.identity.person.AuditEntry;
import fr.montour.identity.person.Person;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Body of {@code GET /persons/{id}}: what an agent sees of a person, as {@link PersonView} and what the counter needs.
 *
 * @param birthDatePrecision which part of the birth date an identity document will show
 * @param minor whether they are under 18 today
 * @param duplicateSignals persons with the same civil identity; a signal for an agent to check, not a proof
 * @param journal decisions about them, oldest first
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record PersonFile(
        String personId,
        PersonKind kind,
        @Nullable String givenName,
        String familyName,
        @Nullable LocalDate birthDate,
        BirthDate.@Nullable Precision birthDatePrecision,
        @Nullable Boolean minor,
        @Nullable String email,
        String locale,
        @Nullable String assurance,
        Instant registeredAt,
        boolean blocked,
        List<String> duplicateSignals,
        List<Decision> journal) {

    /** A decision of a supervisor. */
    @Serdeable
    public record Decision(Instant at, String by, AuditEntry.Action action, String reason) {}

    static PersonFile of(Person person, Collection<PersonId> duplicates, LocalDate today) {
        var view = PersonView.of(person.profile());
        var born = person.profile().identity() instanceof CivilIdentity civil ? civil.birthDate() : null;
        return new PersonFile(
                view.personId(),
                view.kind(),
                view.givenName(),
                view.familyName(),
                view.birthDate(),
                born == null ? null : born.precision(),
                born == null ? null : born.isMinorOn(today),
                view.email(),
                view.locale(),
                view.assurance(),
                view.registeredAt(),
                person instanceof Person.Blocked,
                duplicates.stream().map(PersonId::value).sorted().toList(),
                person.audit().stream().map(PersonFile::decision).toList());
    }

    private static Decision decision(AuditEntry entry) {
        return new Decision(entry.at(), entry.by().value(), entry.action(), entry.reason());
    }

    @Override
    public String toString() {
        return "PersonFile[" + personId + "]";
    }
}
