package fr.montour.gateway.edge.login.web;

/** How a login can end without a session. */
public enum LoginEnd {
    /** The person turned back at the login page. */
    CANCELLED(200),
    /** Keycloak stopped on a page of its own. */
    INTERRUPTED(200),
    /** Keycloak refused it, or what it answered does not hold. */
    FAILED(400),
    /** The browser does not know the login any more. */
    EXPIRED(400);

    private final int status;

    LoginEnd(int status) {
        this.status = status;
    }

    /** HTTP status of the page that says so. */
    public int status() {
        return status;
    }
}
