package fr.montour.waiting.place.store;

import fr.montour.platform.store.Documents;
import fr.montour.waiting.line.Call;
import fr.montour.waiting.model.AdmissionId;
import fr.montour.waiting.model.PersonId;
import fr.montour.waiting.model.UnitRange;
import fr.montour.waiting.place.Admission;
import fr.montour.waiting.place.Place;
import fr.montour.waiting.place.Removal;
import fr.montour.waiting.place.Unanswered;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The parts of places as documents inside theirs, and back. */
final class PlaceParts {

    private PlaceParts() {}

    static Document appendIfThere(Document document, String name, @Nullable Object value) {
        return value == null ? document : document.append(name, value);
    }

    static @Nullable Document unanswered(Place.AfterMiss place) {
        Unanswered unanswered = place.unanswered();
        return unanswered == null
                ? null
                : new Document("id", unanswered.call().value())
                        .append("calledAt", unanswered.calledAt())
                        .append("told", unanswered.told());
    }

    static @Nullable Unanswered readUnanswered(@Nullable Document unanswered) {
        return unanswered == null
                ? null
                : new Unanswered(
                        new AdmissionId(unanswered.getString("id")),
                        Documents.instant(unanswered, "calledAt"),
                        unanswered.getBoolean("told"));
    }

    static Document call(Call call) {
        var document = new Document("id", call.id().value())
                .append("round", call.round())
                .append("last", call.last())
                .append("calledAt", call.calledAt())
                .append("claimBy", call.claimBy());
        return appendIfThere(document, "unitsUntil", call.unitsUntil());
    }

    static Document admission(Admission admission) {
        var document = new Document("id", admission.id().value())
                .append("from", admission.from())
                .append("until", admission.until())
                .append("served", admission.served());
        PersonId helper = admission.helper();
        appendIfThere(document, "helper", helper == null ? null : helper.value());
        appendIfThere(document, "unitsFrom", admission.units().from());
        return appendIfThere(document, "unitsUntil", admission.units().until());
    }

    static Admission readAdmission(Document admission) {
        String helper = admission.getString("helper");
        return new Admission(
                new AdmissionId(admission.getString("id")),
                Documents.instant(admission, "from"),
                Documents.instant(admission, "until"),
                helper == null ? null : new PersonId(helper),
                new UnitRange(
                        Documents.optionalInstant(admission, "unitsFrom").orElse(null),
                        Documents.optionalInstant(admission, "unitsUntil").orElse(null)),
                admission.getBoolean("served"));
    }

    static Document removal(Removal removal) {
        return new Document("reason", removal.reason().name()).append("message", removal.message());
    }

    static Removal readRemoval(Document removal) {
        return new Removal(Removal.Reason.valueOf(removal.getString("reason")), removal.getString("message"));
    }
}
