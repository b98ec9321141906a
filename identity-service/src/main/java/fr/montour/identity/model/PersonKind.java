package fr.montour.identity.model;

/** In which capacity somebody uses the service; fixed by the door (realm) they came through. */
public enum PersonKind {
    APPLICANT,
    AGENT,
    PARTNER
}
