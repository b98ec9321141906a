package fr.montour.platform.audit;

/** What came of it. */
public enum AuditOutcome {
    /** Written down before it was tried. Where it stays so, a node or the store failed in between: the subject tells what is. */
    BEGUN,
    /** It was done. */
    DONE,
    /** It was so already. */
    UNCHANGED,
    /** The state of things did not allow it. */
    REFUSED
}
