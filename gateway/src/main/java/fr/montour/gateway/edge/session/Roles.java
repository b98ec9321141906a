package fr.montour.gateway.edge.session;

/** Names of the roles in docs/contracts. */
public final class Roles {

    /** Someone who needs an appointment. */
    public static final String APPLICANT = "applicant";
    /** Works at a préfecture. */
    public static final String AGENT = "agent";
    /** Works at a préfecture and may do more; implies agent. */
    public static final String SUPERVISOR = "supervisor";
    /** Works for an association. */
    public static final String PARTNER = "partner";

    private Roles() {}
}
