package fr.montour.gateway.open.resume;

import java.util.regex.Pattern;

/** What a form asks for, by the path to which it is sent; for the words that say so. */
public enum AskedFor {
    JOIN("/lines/[^/]+/place"),
    CLAIM("/lines/[^/]+/place/claim"),
    DEFER("/lines/[^/]+/place/deferral"),
    EXTEND("/lines/[^/]+/place/extension"),
    SHORT_NOTICE("/lines/[^/]+/place/short-notice"),
    LEAVE("/lines/[^/]+/place/leave"),
    HOLD("/lines/[^/]+/slots"),
    CONFIRM("/holds/[^/]+/confirm"),
    GIVE_BACK("/holds/[^/]+/release"),
    CANCEL("/appointments/[^/]+/cancel"),
    PREFERENCES("/account"),
    OTHER(".*");

    private final Pattern path;

    AskedFor(String path) {
        this.path = Pattern.compile(path);
    }

    static AskedFor of(String action) {
        for (AskedFor one : values()) {
            if (one.path.matcher(action).matches()) {
                return one;
            }
        }
        return OTHER;
    }
}
