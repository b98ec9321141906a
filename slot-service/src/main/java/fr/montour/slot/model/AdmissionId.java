package fr.montour.slot.model;

/** The {@code jti} of an admission token: {@code a_…}. */
public record AdmissionId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
