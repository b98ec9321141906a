package fr.montour.slot.model;

/** A release of slots: {@code r_…}. */
public record ReleaseId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
