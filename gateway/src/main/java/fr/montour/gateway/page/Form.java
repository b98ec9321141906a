package fr.montour.gateway.page;

import fr.montour.platform.web.PlatformProblem;
import fr.montour.platform.web.ProblemException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of a posted form, without the blanks around them. */
public record Form(Map<String, String> fields) {

    /** A field that must be filled in; {@code invalid-request} where it is not. */
    public String text(String name) {
        String value = optional(name);
        if (value == null) {
            throw invalid(name);
        }
        return value;
    }

    /** A field that may be empty. */
    public @Nullable String optional(String name) {
        String value = fields.get(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** A whole number. */
    public int number(String name) {
        try {
            return Integer.parseInt(text(name));
        } catch (NumberFormatException e) {
            throw invalid(name);
        }
    }

    /** Refusal of a field that cannot be what it says. */
    public static ProblemException invalid(String name) {
        return new ProblemException(PlatformProblem.INVALID_REQUEST, "field " + name);
    }
}
