package fr.montour.identity.model;

/** In which capacity somebody uses the service; follows from the realm of their account. */
public enum PersonKind {
    APPLICANT,
    AGENT,
    PARTNER
}
