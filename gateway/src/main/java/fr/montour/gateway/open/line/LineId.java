package fr.montour.gateway.open.line;

/** Site and procedure in one: {@code 93008-residence-permit-renewal}. Whether the line exists is for its service to say. */
public record LineId(String value) {

    /** The line of a site for a procedure. */
    public static LineId of(String siteId, String procedureId) {
        return new LineId(siteId + "-" + procedureId);
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
