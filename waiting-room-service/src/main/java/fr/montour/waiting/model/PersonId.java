package fr.montour.waiting.model;

/** Somebody, known here by an opaque id only. */
public record PersonId(String value) {

    public PersonId {
        if (value.isBlank() || value.indexOf(':') >= 0) {
            throw new IllegalArgumentException("not a person id");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
