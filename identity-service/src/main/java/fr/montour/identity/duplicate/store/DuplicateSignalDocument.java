package fr.montour.identity.duplicate.store;

import fr.montour.identity.civil.PivotFingerprint;
import fr.montour.identity.model.PersonId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.serde.annotation.Serdeable;

/**
 * That one person has one fingerprint; never changed, only written and deleted.
 *
 * @param id {@code fingerprint:personId}, so that all persons of one fingerprint are a range of {@code _id}
 */
@Serdeable
@MappedEntity("duplicate_signals")
public record DuplicateSignalDocument(@Id String id, String personId) {

    static DuplicateSignalDocument of(PivotFingerprint fingerprint, PersonId person) {
        return new DuplicateSignalDocument(id(fingerprint, person), person.value());
    }

    static String id(PivotFingerprint fingerprint, PersonId person) {
        return prefix(fingerprint) + person.value();
    }

    /** What the {@code _id}s of one fingerprint start with; a fingerprint is base64url and has no colon. */
    static String prefix(PivotFingerprint fingerprint) {
        return fingerprint.value() + ":";
    }
}
