package fr.montour.gateway.staff;

import fr.montour.gateway.page.Field;
import java.time.Duration;

/**
 * The fields of a line's settings that have a preset: left empty in a new line they take that of its kind, and they are filled in
 * where a line is changed.
 *
 * @param rate people called in a minute
 * @param maxActive people who choose at the same time
 * @param claimWindow how long a call stands in a line of the day
 */
public record SettingsFields(Field rate, Field maxActive, Field claimWindow) {

    private static final Duration SHORTEST_WINDOW = Duration.ofSeconds(5);
    private static final Duration LONGEST_WINDOW = Duration.ofDays(3);

    /** Of a line that is there. */
    public static final SettingsFields CHANGE = new SettingsFields(
            Field.number("rate", "staff.rate", 0, 12_000),
            Field.number("maxActive", "staff.max-active", 1, 10_000),
            Field.duration("claimWindow", "staff.claim-window", SHORTEST_WINDOW, LONGEST_WINDOW)
                    .helped("staff.claim-window.help"));

    /** Of a line to be made. */
    public static final SettingsFields NEW = new SettingsFields(
            CHANGE.rate().optional().helped("staff.rate.preset"),
            CHANGE.maxActive().optional().helped("staff.max-active.preset"),
            CHANGE.claimWindow().optional().helped("staff.claim-window.preset"));
}
