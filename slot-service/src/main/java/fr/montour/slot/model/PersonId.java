package fr.montour.slot.model;

/** A person as identity-service knows them, e.g. {@code p_…}; nothing else about them is implied. */
public record PersonId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
