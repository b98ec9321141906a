package fr.montour.gateway.open.line;

import java.util.regex.Pattern;

/**
 * Site and procedure in one: {@code 93008-residence-permit-renewal}. An address may hold anything; whether the line exists is for its
 * service to say.
 */
public record LineId(String value) {

    private static final Pattern SHAPE = Pattern.compile("(?:[0-9]{2}|2[AB])[0-9]{3}-[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 80;

    /** The line of a site for a procedure. */
    public static LineId of(String siteId, String procedureId) {
        return new LineId(siteId + "-" + procedureId);
    }

    /** Whether a line can have this id; docs/contracts/line-ids.txt says which are ids and which are not. */
    public boolean isPossible() {
        return value.length() <= LONGEST && SHAPE.matcher(value).matches();
    }

    /** The part before the first hyphen. */
    public String siteId() {
        return value.substring(0, hyphen());
    }

    /** The part after the first hyphen; empty where there is none. */
    public String procedureId() {
        return value.substring(Math.min(value.length(), hyphen() + 1));
    }

    private int hyphen() {
        int hyphen = value.indexOf('-');
        return hyphen < 0 ? value.length() : hyphen;
    }

    @Override
    public String toString() {
        return value;
    }
}
