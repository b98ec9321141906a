package fr.montour.slot.audit;

/** What is done in the name of staff. */
public enum AuditAction {
    /** An agent releases slots. */
    RELEASE,
    /** The service gives up a release that it could not finish. */
    DROP_RELEASE,
    /** An agent sets the notice of a line. */
    SET_NOTICE
}
