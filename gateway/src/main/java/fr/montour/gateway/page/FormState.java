package fr.montour.gateway.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A form as a page shows it: empty at first, or refused, with what was typed and what is wrong.
 *
 * @param name tells the forms of a page apart and begins the ids of its fields; empty where a page has one form only
 * @param typed by name of the field; null where nothing was sent yet
 * @param errors in the order of the form
 */
public record FormState(String name, @Nullable Map<String, String> typed, List<Mistake> errors) {

    /**
     * One thing that is wrong.
     *
     * @param field to be mended; null where no field alone is to blame
     */
    public record Mistake(@Nullable Field field, Message message) {

        /** As it stands in the list of errors, with the name of the field. */
        public String listed(Page page) {
            String words = message.in(page);
            if (field == null) {
                return words;
            }
            String label = field.label().in(page);
            if (field.type() == Field.Type.CHECK) {
                // The label is a sentence of its own.
                return page.t("form.error.listed", words.replaceFirst("\\.$", ""), label);
            }
            return page.t(
                    "form.error.listed",
                    label,
                    words.substring(0, 1).toLowerCase(page.language().locale()) + words.substring(1));
        }
    }

    /** A form that nobody has sent yet. */
    public static FormState fresh(String name) {
        return new FormState(name, null, List.of());
    }

    /** Whether anything is wrong with it. */
    public boolean isWrong() {
        return !errors.isEmpty();
    }

    /** The id of a field's input, where the list of errors leads. */
    public String id(Field field) {
        return id(field.name());
    }

    /** The id of a field by its name. */
    public String id(String field) {
        return name.isEmpty() ? field : name + "-" + field;
    }

    /** What stands in a field: what was typed, or else what is proposed. */
    public @Nullable String value(Field field, @Nullable Object proposed) {
        if (typed != null) {
            return typed.get(field.name());
        }
        return proposed == null ? null : proposed.toString();
    }

    /** The value of a hidden field: what was sent, or else what is proposed. */
    public String hidden(String name, String proposed) {
        return typed == null ? proposed : typed.getOrDefault(name, proposed);
    }

    /** Whether an answer of a choice is chosen. */
    public boolean chosen(Field field, String answer, @Nullable String proposed) {
        return answer.equals(value(field, proposed));
    }

    /** Whether a box is ticked. */
    public boolean ticked(Field field, boolean proposed) {
        return typed == null ? proposed : !typed.getOrDefault(field.name(), "").isBlank();
    }

    /** What is wrong with a field. */
    public @Nullable Message error(Field field) {
        return errors.stream()
                .filter(error -> error.field() != null && error.field().name().equals(field.name()))
                .findFirst()
                .map(Mistake::message)
                .orElse(null);
    }

    /** Whether something is wrong with a field: the value of {@code aria-invalid}, which is left out where nothing is. */
    public @Nullable String invalid(Field field) {
        return error(field) == null ? null : "true";
    }

    /** The value of {@code aria-describedby}: the ids of the error and of the help, as far as there are such. */
    public @Nullable String describedBy(Field field, boolean helped) {
        String ids = Stream.of(
                        Optional.ofNullable(error(field)).map(error -> id(field) + "-error"),
                        Optional.of(id(field) + "-help").filter(id -> helped))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }
}
