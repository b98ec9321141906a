package fr.montour.notification.delivery;

import fr.montour.notification.contact.PersonId;

/** One person and one line. */
public record CorrespondenceId(PersonId person, String lineId) {

    /** {@code personId/lineId}. */
    public String value() {
        return person + "/" + lineId;
    }

    @Override
    public String toString() {
        return value();
    }
}
