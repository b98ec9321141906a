package fr.montour.waiting.audit;

/** What staff do. */
public enum AuditAction {
    MAKE,
    CONFIGURE,
    OPEN,
    PAUSE,
    RESUME,
    CLOSE,
    OPEN_REGISTRATION,
    CANCEL_REGISTRATION,
    ENTER_BEACON,
    CONFIRM_BEACON,
    REMOVE_PLACE
}
