package fr.montour.gateway.open.design;

import fr.montour.gateway.page.Field;

/** One field of each kind, for the page that shows the components. */
public final class DesignFields {

    /** A line of text. */
    public static final Field TEXT = Field.text("text", "design.text", 20).helped("design.text-help");

    /** An address that may be left out. */
    public static final Field EMAIL = Field.email("email", "account.email").optional();

    /** A number. */
    public static final Field NUMBER = Field.number("number", "staff.rate", 0, 6_000);

    /** A day. */
    public static final Field DATE = Field.of(Field.Type.DATE, "date", "staff.date");

    /** A time. */
    public static final Field TIME = Field.of(Field.Type.TIME, "time", "staff.from");

    /** A day and a time. */
    public static final Field DATE_TIME = Field.of(Field.Type.DATE_TIME, "dateTime", "staff.draw.closes-at");

    /** A choice in a list. */
    public static final Field LIST = Field.of(Field.Type.CHOICE, "list", "find.departement");

    /** A choice of radio buttons. */
    public static final Field RADIOS = Field.of(Field.Type.CHOICE, "radios", "account.language");

    /** Several lines. */
    public static final Field LONG_TEXT = Field.longText("longText", "staff.remove.message", 500);

    /** A box to tick. */
    public static final Field CHECK = Field.of(Field.Type.CHECK, "check", "staff.draw.sure");

    /** A question that boxes answer. */
    public static final Field BOXES =
            Field.of(Field.Type.CHOICE, "boxes", "account.language").optional();

    /** A box of the question. */
    public static final Field ONE_BOX =
            Field.of(Field.Type.CHECK, "box-fr", "account.language").optional();

    /** Another. */
    public static final Field OTHER_BOX =
            Field.of(Field.Type.CHECK, "box-en", "account.language").optional();

    private DesignFields() {}
}
