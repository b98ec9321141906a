package fr.montour.identity;

import fr.montour.identity.model.Rejection;
import fr.montour.platform.web.ListedProblem;
import fr.montour.platform.web.ProblemException;

/** Kinds of refusal of this service; described in {@code docs/problems.md}. */
public enum IdentityProblem implements ListedProblem {
    LOGIN_INVALID(401, "The login does not hold"),
    ASSURANCE_TOO_LOW(403, "The identity is not proven well enough"),
    PERSON_BLOCKED(403, "This person is blocked"),
    PERSON_UNKNOWN(404, "There is no such person"),
    PREFERENCES_INVALID(422, "These preferences cannot be kept"),
    DEMO_DISABLED(404, "Demonstrations are switched off here"),
    KEYCLOAK_UNAVAILABLE(503, "The login service does not answer");

    private final Kind kind;

    IdentityProblem(int status, String title) {
        this.kind = new Kind(status, title);
    }

    @Override
    public Kind kind() {
        return kind;
    }

    /** How a rule's no is told. */
    public static ProblemException of(Rejection why) {
        return switch (why) {
            case TOKEN_INVALID -> new ProblemException(LOGIN_INVALID, "The ID token does not hold: log in again.");
            case ACCOUNT_GONE -> new ProblemException(LOGIN_INVALID, "The account no longer exists: log in again.");
            case ROLE_MISSING ->
                new ProblemException(LOGIN_INVALID, "The account has no role here: ask whoever runs your directory.");
            case FAMILY_NAME_MISSING ->
                new ProblemException(
                        LOGIN_INVALID, "FranceConnect gave no family name: use another identity provider.");
            case BIRTH_DATE_INVALID ->
                new ProblemException(
                        LOGIN_INVALID, "FranceConnect gave no usable birth date: use another identity provider.");
            case ASSURANCE_TOO_LOW ->
                new ProblemException(ASSURANCE_TOO_LOW, "Log in through FranceConnect at level eidas1 or higher.");
            case PERSON_BLOCKED ->
                new ProblemException(PERSON_BLOCKED, "A supervisor blocked this person: write to the préfecture.");
            case PERSON_UNKNOWN -> new ProblemException(PERSON_UNKNOWN, "Nobody has this id.");
            case EMAIL_INVALID -> new ProblemException(PREFERENCES_INVALID, "This is no e-mail address.");
            case EMAIL_NOT_OURS ->
                new ProblemException(
                        PREFERENCES_INVALID, "The e-mail address comes with your login and is changed there.");
            case LANGUAGE_UNKNOWN -> new ProblemException(PREFERENCES_INVALID, "The locale is fr or en.");
        };
    }
}
