package fr.montour.gateway.staff;

import fr.montour.gateway.page.Field;
import java.time.DayOfWeek;
import java.time.Duration;

/** The fields of the staff's forms. */
public final class StaffFields {

    private static final int LONGEST_TEXT = 500;
    private static final int LONGEST_ID = 64;
    private static final int LARGEST_ROUND = 999_999_999;

    /** Site of a line to be made. */
    public static final Field SITE = Field.of(Field.Type.CHOICE, "siteId", "staff.site");

    /** Procedure of a line to be made. */
    public static final Field PROCEDURE = Field.of(Field.Type.CHOICE, "procedureId", "staff.procedure");

    /** Whether a line is opened as soon as it is made. */
    public static final Field OPEN =
            Field.of(Field.Type.CHECK, "open", "staff.open-now").optional();

    /** How much time a line gives people. */
    public static final Field KIND =
            Field.of(Field.Type.CHOICE, "kind", "staff.kind").helped("staff.kind.help");

    /** When people are called in a standing line: the question, of which each day has a box of its own. */
    public static final Field CALLING_DAYS = Field.of(Field.Type.CHOICE, "callingDays", "staff.calling-days");

    /** First moment of the calling hours. */
    public static final Field CALL_FROM = Field.of(Field.Type.TIME, "callFrom", "staff.call-from");

    /** First moment after them. */
    public static final Field CALL_TO = Field.of(Field.Type.TIME, "callTo", "staff.call-to");

    /** How long before its start an appointment of a line can no longer be had. */
    public static final Field NOTICE = Field.duration("notice", "staff.notice", Duration.ZERO, Duration.ofDays(30))
            .helped("staff.notice.help");

    /** The same of a line to be made. */
    public static final Field NEW_NOTICE = NOTICE.optional().helped("staff.notice.preset");

    /** Reason of a change, for the audit trail. */
    public static final Field REASON =
            Field.text("reason", "staff.reason", LONGEST_TEXT).optional();

    /** What those who wait are told of a closing. */
    public static final Field CLOSING_MESSAGE =
            Field.longText("message", "staff.close.message", LONGEST_TEXT).optional();

    /** Day of a release. */
    public static final Field DATE = Field.of(Field.Type.DATE, "date", "staff.date");

    /** When its first slot begins. */
    public static final Field FROM = Field.of(Field.Type.TIME, "from", "staff.from");

    /** When its last slot ends. */
    public static final Field TO = Field.of(Field.Type.TIME, "to", "staff.to");

    /** Length of a slot. */
    public static final Field SLOT_MINUTES = Field.number("slotMinutes", "staff.slot-minutes", 5, 240);

    /** Counters at each slot. */
    public static final Field COUNTERS = Field.number("public", "staff.counters", 1, 500);

    /** A number or a person id. */
    public static final Field PLACE = Field.text("place", "staff.find-place.number", LONGEST_ID);

    /** Why a place is taken away. */
    public static final Field REMOVAL_REASON = Field.of(Field.Type.CHOICE, "reason", "place.removed.reason");

    /** What the person is told about it. */
    public static final Field MESSAGE = Field.longText("message", "staff.remove.message", LONGEST_TEXT);

    /** End of a registration, local time of the site. */
    public static final Field CLOSES_AT = Field.of(Field.Type.DATE_TIME, "closesAt", "staff.draw.closes-at");

    /** Which public value decides: {@code drand} or {@code entered}. */
    public static final Field BEACON = Field.of(Field.Type.CHOICE, "beacon", "staff.draw.beacon");

    /** Round of drand. */
    public static final Field ROUND = Field.number("round", "staff.draw.round", 1, LARGEST_ROUND)
            .helped("staff.draw.round-hint")
            .optional();

    /** Where a value that agents enter is published. */
    public static final Field SOURCE = Field.text("source", "staff.draw.source", LONGEST_TEXT)
            .helped("staff.draw.source-hint")
            .marked("staff.draw.when-entered");

    /** When it is published, local time of the site. */
    public static final Field AVAILABLE_FROM = Field.of(
                    Field.Type.DATE_TIME, "availableFrom", "staff.draw.available-from")
            .marked("staff.draw.when-entered");

    /** That the agent has checked what cannot be changed. */
    public static final Field SURE = Field.of(Field.Type.CHECK, "sure", "staff.draw.sure");

    /** What those who registered are told of a registration that is called off. */
    public static final Field CANCEL_MESSAGE = Field.longText("message", "staff.draw.cancel.message", LONGEST_TEXT);

    /** The value read at the source. */
    public static final Field VALUE = Field.text("value", "staff.draw.value", LONGEST_TEXT);

    /** The signature of a round of drand. */
    public static final Field SIGNATURE = Field.text("value", "staff.draw.signature", LONGEST_TEXT);

    private StaffFields() {}

    /** The box of a calling day. */
    public static Field callingDay(DayOfWeek day) {
        return Field.of(Field.Type.CHECK, "callOn-" + day, "staff.calling-days").optional();
    }
}
