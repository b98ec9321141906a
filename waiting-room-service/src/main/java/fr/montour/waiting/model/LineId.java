package fr.montour.waiting.model;

import fr.montour.platform.result.Result;
import java.util.regex.Pattern;

/**
 * Names a line: INSEE commune code of the site, a hyphen, slug of the procedure, for instance {@code
 * 93008-residence-permit-renewal}; at most 80 characters. docs/contracts/line-ids.txt says what is one and what is not.
 */
public record LineId(String value) {

    private static final Pattern SHAPE = Pattern.compile("(?:[0-9]{2}|2[AB])[0-9]{3}-[a-z0-9]+(-[a-z0-9]+)*");
    private static final int SITE_LENGTH = 5;
    private static final int MAX_LENGTH = 80;

    public LineId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a line id: " + value);
        }
    }

    /** The line an address names; {@code LINE_UNKNOWN} where the text can be the id of no line. */
    public static Result<LineId> named(String text) {
        return isValid(text) ? Result.done(new LineId(text)) : WaitingRefusal.lineUnknown(text);
    }

    /** INSEE commune code, e.g. {@code 93008}. */
    public String siteId() {
        return value.substring(0, SITE_LENGTH);
    }

    /** Slug of the procedure, e.g. {@code residence-permit-renewal}. */
    public String procedureId() {
        return value.substring(SITE_LENGTH + 1);
    }

    @Override
    public String toString() {
        return value;
    }

    private static boolean isValid(String text) {
        return text.length() <= MAX_LENGTH && SHAPE.matcher(text).matches();
    }
}
