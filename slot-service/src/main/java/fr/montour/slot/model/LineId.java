package fr.montour.slot.model;

import java.util.Optional;

/**
 * A line: one procedure at one site, e.g. {@code 93008-residence-permit-renewal}. docs/contracts/line-ids.txt says what is the id of one
 * and what is not.
 */
public record LineId(SiteId site, ProcedureId procedure) {

    private static final int LONGEST = 80;

    /** The line of that name; empty when the text is not the name of a line. */
    public static Optional<LineId> parse(String text) {
        int dash = text.indexOf('-');
        if (dash < 0 || text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new LineId(new SiteId(text.substring(0, dash)), new ProcedureId(text.substring(dash + 1))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return site + "-" + procedure;
    }
}
