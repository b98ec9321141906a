package fr.montour.waiting.model;

/** Id of one call and of the admission it may become ({@code jti} of the token), made before the call is written. */
public record AdmissionId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
