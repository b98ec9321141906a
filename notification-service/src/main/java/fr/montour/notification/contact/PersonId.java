package fr.montour.notification.contact;

/** {@code p_} and 26 characters; says nothing about who it is. */
public record PersonId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
