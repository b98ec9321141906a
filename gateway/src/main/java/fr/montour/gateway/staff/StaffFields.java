package fr.montour.gateway.staff;

import fr.montour.gateway.page.Field;

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

    /** People called in a minute. */
    public static final Field RATE = Field.number("rate", "staff.rate", 0, 12_000);

    /** People who choose at the same time. */
    public static final Field MAX_ACTIVE = Field.number("maxActive", "staff.max-active", 1, 10_000);

    /** Minutes to answer a call. */
    public static final Field CLAIM_MINUTES = Field.number("claimMinutes", "staff.claim-minutes", 1, 1_440);

    /** Reason of a change, for the audit trail. */
    public static final Field REASON =
            Field.text("reason", "staff.reason", LONGEST_TEXT).optional();

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
}
