package fr.montour.identity.model;

import fr.montour.platform.result.Refusal;

/**
 * What identity-service refuses; described in {@code docs/problems.md}. Where a refusal has several causes, the rule
 * that refuses says which in the reason of its result.
 */
public enum IdentityRefusal implements Refusal {
    /** The ID token, its account or the account's identity cannot be used. */
    LOGIN_INVALID(Kind.UNAUTHENTICATED, "The login does not hold"),
    /** The identity was proven below {@code eidas1}. */
    ASSURANCE_TOO_LOW(Kind.FORBIDDEN, "The identity is not proven well enough"),
    PERSON_BLOCKED(Kind.FORBIDDEN, "This person is blocked"),
    PERSON_UNKNOWN(Kind.UNKNOWN, "There is no such person"),
    /** Language or e-mail address. */
    PREFERENCES_INVALID(Kind.INVALID, "These preferences cannot be kept"),
    DEMO_DISABLED(Kind.UNKNOWN, "Demonstrations are switched off here"),
    KEYCLOAK_UNAVAILABLE(Kind.UNAVAILABLE, "The login service does not answer");

    private final Kind kind;
    private final String title;

    IdentityRefusal(Kind kind, String title) {
        this.kind = kind;
        this.title = title;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String title() {
        return title;
    }
}
