package fr.montour.notification.contact;

/** Where a person reads their mail; never shown by {@link #toString}, so that no log holds it. */
public record EmailAddress(String value) {

    @Override
    public String toString() {
        return "(e-mail address)";
    }
}
