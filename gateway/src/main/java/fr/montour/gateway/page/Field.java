package fr.montour.gateway.page;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A field of a form: what its template shows and its controller checks, said once.
 *
 * @param name under which it is sent
 * @param label what it asks for
 * @param help how to answer, where the label does not say it all
 * @param required whether the form is refused without it
 * @param mark what stands beside the label of a field that may be left empty
 * @param least smallest number accepted, or shortest length of time in seconds
 * @param most largest number, longest length of time in seconds, or largest count of characters accepted
 * @param autocomplete token of the HTML standard that lets browsers fill it in
 */
public record Field(
        String name,
        Type type,
        Message label,
        @Nullable Message help,
        boolean required,
        @Nullable Message mark,
        int least,
        int most,
        @Nullable String autocomplete) {

    private static final int LONGEST_ADDRESS = 254;

    /** What kind of answer it takes. */
    public enum Type {
        TEXT("text"),
        /** What to look for: phones show a key that searches. */
        SEARCH("search"),
        /** Several lines. */
        LONG_TEXT("text"),
        EMAIL("email"),
        /** A whole number: typed as text, because browsers throw away what they cannot read in a number field. */
        NUMBER("text"),
        DATE("date"),
        TIME("time"),
        /** Local date and time. */
        DATE_TIME("datetime-local"),
        /** A length of time with its units; see {@link WrittenDuration}. */
        DURATION("text"),
        /** One of several answers. */
        CHOICE("radio"),
        /** Yes or nothing. */
        CHECK("checkbox");

        private final String html;

        Type(String html) {
            this.html = html;
        }
    }

    /** A line of text of at most so many characters. */
    public static Field text(String name, String label, int longest) {
        return new Field(name, Type.TEXT, Message.of(label), null, true, null, 0, longest, "off");
    }

    /** Words to search for, of at most so many characters. */
    public static Field search(String name, String label, int longest) {
        return new Field(name, Type.SEARCH, Message.of(label), null, true, null, 0, longest, "off");
    }

    /** Several lines of text of at most so many characters together. */
    public static Field longText(String name, String label, int longest) {
        return new Field(name, Type.LONG_TEXT, Message.of(label), null, true, null, 0, longest, null);
    }

    /** The person's own e-mail address. */
    public static Field email(String name, String label) {
        return new Field(name, Type.EMAIL, Message.of(label), null, true, null, 0, LONGEST_ADDRESS, "email");
    }

    /** A whole number between two bounds, which are accepted too. */
    public static Field number(String name, String label, int least, int most) {
        return new Field(name, Type.NUMBER, Message.of(label), null, true, null, least, most, "off");
    }

    /** A length of time between two bounds in whole seconds, which are accepted too. */
    public static Field duration(String name, String label, Duration least, Duration most) {
        return new Field(
                name,
                Type.DURATION,
                Message.of(label),
                null,
                true,
                null,
                Math.toIntExact(least.toSeconds()),
                Math.toIntExact(most.toSeconds()),
                "off");
    }

    /** A day, a time, both, a choice or a check. */
    public static Field of(Type type, String name, String label) {
        return new Field(name, type, Message.of(label), null, true, null, 0, 0, null);
    }

    /** The same, with help. */
    public Field helped(String key) {
        return new Field(name, type, label, Message.of(key), required, mark, least, most, autocomplete);
    }

    /** The same, which may be left empty. */
    public Field optional() {
        return marked("form.optional");
    }

    /** The same, which is needed only in the case that a mark beside its label tells. */
    public Field marked(String key) {
        return new Field(name, type, label, help, false, Message.of(key), least, most, autocomplete);
    }

    /** The same, which must be filled in. */
    public Field mandatory() {
        return new Field(name, type, label, help, true, null, least, most, autocomplete);
    }

    /** The {@code type} of its input. */
    public String html() {
        return type.html;
    }

    /** The {@code inputmode} of its input: a phone shows digits for a number. */
    public @Nullable String inputmode() {
        return type == Type.NUMBER ? "numeric" : null;
    }

    /** Whether browsers look for spelling mistakes; null where they decide. */
    public @Nullable String spellcheck() {
        return "off".equals(autocomplete) ? "false" : null;
    }

    /** The {@code maxlength} of its input. */
    public @Nullable String maxlength() {
        return switch (type) {
            case TEXT, SEARCH, LONG_TEXT, EMAIL -> String.valueOf(most);
            case NUMBER, DURATION, DATE, TIME, DATE_TIME, CHOICE, CHECK -> null;
        };
    }

    /** What to say when the answer is missing or cannot be read: what would be accepted. */
    Message expected() {
        return switch (type) {
            case TEXT, SEARCH, LONG_TEXT -> Message.of("form.error.text");
            case EMAIL -> Message.of("form.error.email");
            case NUMBER -> Message.of("form.error.number", least, most);
            case DURATION -> Message.of("form.error.duration", Duration.ofSeconds(least), Duration.ofSeconds(most));
            case DATE -> Message.of("form.error.date");
            case TIME -> Message.of("form.error.time");
            case DATE_TIME -> Message.of("form.error.date-time");
            case CHOICE -> Message.of("form.error.choice");
            case CHECK -> Message.of("form.error.check");
        };
    }

    /** What to say of a text that is too long. */
    Message tooLong(int length) {
        return Message.of("form.error.too-long", most, length);
    }
}
