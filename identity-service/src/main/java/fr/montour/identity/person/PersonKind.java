package fr.montour.identity.person;

/** In which capacity somebody uses the service; fixed by the door (realm) they came through. */
public enum PersonKind {
    APPLICANT,
    AGENT,
    PARTNER
}
