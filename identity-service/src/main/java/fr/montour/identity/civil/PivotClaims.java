package fr.montour.identity.civil;

import org.jspecify.annotations.Nullable;

/**
 * The pivot identity as FranceConnect gives it, unread: see <i>Données utilisateurs</i> in its documentation for
 * partners. Anything may be missing.
 */
public record PivotClaims(
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable String gender,
        @Nullable String birthdate,
        @Nullable String idpBirthdate,
        @Nullable String birthcountry,
        @Nullable String birthplace) {

    @Override
    public String toString() {
        return "PivotClaims[…]";
    }
}
