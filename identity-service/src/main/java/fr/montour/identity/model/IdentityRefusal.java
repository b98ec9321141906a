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
    /** The part before the at sign has letters beyond ASCII, and our mail server cannot write to such. */
    ADDRESS_NOT_ASCII(Kind.INVALID, "Our mail server cannot write to this address"),
    /** Too many links were asked for this hour, by the person or to the address. */
    ADDRESS_LINKS_EXHAUSTED(Kind.CONFLICT, "Enough links were sent for now"),
    /** The link is too old, or was followed by another. */
    ADDRESS_LINK_INVALID(Kind.GONE, "This link does not hold any more"),
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
