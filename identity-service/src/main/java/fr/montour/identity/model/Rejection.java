package fr.montour.identity.model;

/** Why a rule of this service said no. */
public enum Rejection {
    /** The pivot identity lacks the family name, which is mandatory. */
    FAMILY_NAME_MISSING,
    /** The birth date is missing, malformed, in the future or impossibly old. */
    BIRTH_DATE_INVALID,
    /** The account is unknown to Keycloak although its token is sound: deleted meanwhile. */
    ACCOUNT_GONE,
    /** The ID token is forged, expired, malformed or made out to somebody else. */
    TOKEN_INVALID,
    /** The account carries no role of its realm. */
    ROLE_MISSING,
    /** The identity was proven below {@code eidas1}. */
    ASSURANCE_TOO_LOW,
    /** The person is blocked. */
    PERSON_BLOCKED,
    /** Nobody has this id. */
    PERSON_UNKNOWN,
    /** What was given is no e-mail address. */
    EMAIL_INVALID,
    /** The address comes from FranceConnect or the directory and is changed there. */
    EMAIL_NOT_OURS,
    /** Only French and English are spoken. */
    LANGUAGE_UNKNOWN
}
