package fr.montour.identity.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The three audiences, each a realm of Keycloak. */
public enum Realm {
    /** The public, through FranceConnect. */
    USAGERS(PersonKind.APPLICANT),
    /** Staff of the préfectures. */
    AGENTS(PersonKind.AGENT),
    /** Associations and lawyers that help people. */
    PARTENAIRES(PersonKind.PARTNER);

    private final PersonKind kind;

    Realm(PersonKind kind) {
        this.kind = kind;
    }

    /** Name of the realm in Keycloak. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Kind of the persons who come through this realm. */
    public PersonKind kind() {
        return kind;
    }

    /** The realm of that name. */
    public static Optional<Realm> named(String slug) {
        return Arrays.stream(values())
                .filter(realm -> realm.slug().equals(slug))
                .findFirst();
    }
}
