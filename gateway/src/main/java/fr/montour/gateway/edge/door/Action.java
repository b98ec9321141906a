package fr.montour.gateway.edge.door;

/** Kinds of requests. Each has a budget of its own, so that one kind cannot use up what another needs. */
public enum Action {
    /** Static files, keys, documentation: not counted. */
    FREE,
    /** Reads a page or data. */
    LOOK,
    /** Asks for the status of a place. */
    POLL,
    /** Joins, claims, holds, confirms, cancels: whatever changes something. */
    CHANGE,
    /** Begins or ends a login at Keycloak. */
    LOGIN,
    /** Answers the door itself: a proof of work, or the end of a wait. */
    PASS;

    private static final String POLL_END = "/place/status";

    /**
     * The kind of a request.
     *
     * @param reads whether the method promises to change nothing (GET, HEAD, OPTIONS)
     * @param path without query
     */
    public static Action of(boolean reads, String path) {
        if (reads && path.endsWith(POLL_END)) {
            return POLL;
        }
        if (isUnder("/door", path) || path.equals("/api/v1/door/pass")) {
            return PASS;
        }
        if (isUnder("/login", path) || path.startsWith("/oidc/")) {
            return LOGIN;
        }
        if (!reads) {
            return CHANGE;
        }
        boolean free = path.startsWith("/assets/") || path.startsWith("/.well-known/") || path.startsWith("/swagger/");
        return free ? FREE : LOOK;
    }

    private static boolean isUnder(String folder, String path) {
        return path.startsWith(folder) && (path.length() == folder.length() || path.charAt(folder.length()) == '/');
    }
}
