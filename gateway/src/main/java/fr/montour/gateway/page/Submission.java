package fr.montour.gateway.page;

import fr.montour.platform.web.PlatformProblem;
import fr.montour.platform.web.ProblemException;
import fr.montour.platform.web.ProblemRenderer;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A form as it was sent. A controller reads the fields, calls {@link #check} before it uses any of them, and does its work within
 * {@link #answer}, which shows the form again where it is refused: by a field, or by a service.
 *
 * <p>Readers never throw: they note what is wrong, so that a person hears of everything at once, and return something harmless.
 */
public final class Submission {

    private static final int UNPROCESSABLE = 422;
    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0\u202f]");
    private static final Pattern DIGITS = Pattern.compile("-?\\d{1,9}");
    /** Who may not do it at all, or must wait, is told so by a page of its own. */
    private static final Set<HttpStatus> NOT_ABOUT_THE_FORM =
            Set.of(HttpStatus.UNAUTHORIZED, HttpStatus.FORBIDDEN, HttpStatus.TOO_MANY_REQUESTS);

    private final String form;
    private final Map<String, String> typed;
    private final List<FormState.Mistake> errors = new ArrayList<>();
    private final Map<String, Field> blamed = new HashMap<>();
    private final Map<String, Field> blamedByName = new HashMap<>();
    private final Map<String, String> renewed = new HashMap<>();

    /**
     * As it came.
     *
     * @param form its name; see {@link FormState}
     */
    public Submission(String form, Map<String, String> typed) {
        this.form = form;
        this.typed = Map.copyOf(typed);
    }

    /** Refusals of services, by slug, that a field is to blame for. */
    public Submission blame(Field field, String... slugs) {
        for (String slug : slugs) {
            blamed.put(slug, field);
        }
        return this;
    }

    /** What a service calls a field; it is blamed for refusals whose member {@code field} names it. */
    public Submission named(Field field, String... names) {
        for (String name : names) {
            blamedByName.put(name, field);
        }
        return this;
    }

    /** A hidden field that gets a new value after this refusal; after others it keeps the one that was sent. */
    public Submission renew(String hidden, String slug) {
        renewed.put(slug, hidden);
        return this;
    }

    /** A text, without the blanks around it; empty where it is missing. */
    public String text(Field field) {
        String value = typed.getOrDefault(field.name(), "").strip();
        if (value.isEmpty() && field.required()) {
            wrong(field, field.expected());
        } else if (field.maxlength() != null && field.most() > 0 && value.length() > field.most()) {
            wrong(field, field.tooLong(value.length()));
        } else if (field.type() == Field.Type.EMAIL
                && !value.isEmpty()
                && !ADDRESS.matcher(value).matches()) {
            wrong(field, field.expected());
        }
        return value;
    }

    /** A text; null where it is left empty. */
    public @Nullable String optional(Field field) {
        String value = text(field);
        return value.isEmpty() ? null : value;
    }

    /** A whole number within its bounds. */
    public int number(Field field) {
        String value = BLANKS.matcher(typed.getOrDefault(field.name(), "")).replaceAll("");
        int number = DIGITS.matcher(value).matches() ? Integer.parseInt(value) : field.least() - 1;
        if (number < field.least() || number > field.most()) {
            wrong(field, field.expected());
            return field.least();
        }
        return number;
    }

    /** A whole number within its bounds; null where it is left empty and may be. */
    public @Nullable Integer optionalNumber(Field field) {
        return field.required() || has(field) ? Integer.valueOf(number(field)) : null;
    }

    /** A length of time within its bounds; null where it is left empty and may be. */
    public @Nullable Duration duration(Field field) {
        if (!field.required() && !has(field)) {
            return null;
        }
        var length = WrittenDuration.read(typed.getOrDefault(field.name(), ""))
                .filter(read -> read.compareTo(Duration.ofSeconds(field.least())) >= 0)
                .filter(read -> read.compareTo(Duration.ofSeconds(field.most())) <= 0);
        if (length.isEmpty()) {
            wrong(field, field.expected());
        }
        return length.orElse(null);
    }

    /** Whether anything was typed in the field. */
    public boolean has(Field field) {
        return !typed.getOrDefault(field.name(), "").isBlank();
    }

    /** A day. */
    public LocalDate date(Field field) {
        return parsed(field, LocalDate::parse, LocalDate.EPOCH);
    }

    /** A time of the day. */
    public LocalTime time(Field field) {
        return parsed(field, LocalTime::parse, LocalTime.MIDNIGHT);
    }

    /** A day and a time. */
    public LocalDateTime dateTime(Field field) {
        return parsed(field, LocalDateTime::parse, LocalDate.EPOCH.atStartOfDay());
    }

    /** One of these answers, by their names; the first where none was chosen. */
    public <E extends Enum<E>> E choice(Field field, Class<E> answers) {
        String value = typed.getOrDefault(field.name(), "");
        E[] all = answers.getEnumConstants();
        for (E answer : all) {
            if (answer.name().equals(value)) {
                return answer;
            }
        }
        wrong(field, field.expected());
        return all[0];
    }

    /** Whether a box is ticked. */
    public boolean ticked(Field field) {
        boolean ticked = has(field);
        if (!ticked && field.required()) {
            wrong(field, field.expected());
        }
        return ticked;
    }

    /** A field that no person fills in; {@code invalid-request} where it is missing. */
    public String hidden(String name) {
        String value = typed.get(name);
        if (value == null || value.isBlank()) {
            throw new ProblemException(PlatformProblem.INVALID_REQUEST, "field " + name);
        }
        return value;
    }

    /** Notes what is wrong with a field; of several things the first is said. */
    public void wrong(Field field, Message message) {
        if (state().error(field) == null) {
            errors.add(new FormState.Mistake(field, message));
        }
    }

    /** Notes that a field is missing, or cannot be read. */
    public void missing(Field field) {
        wrong(field, field.expected());
    }

    /** Goes on only where nothing is wrong; to be called once everything was read. */
    public void check() {
        if (!errors.isEmpty()) {
            throw new ProblemException(PlatformProblem.INVALID_REQUEST, "the form is not filled in as it should be");
        }
    }

    /** The form as it stands, with what was found wrong so far. */
    public FormState state() {
        return new FormState(form, typed, List.copyOf(errors));
    }

    /**
     * Does the work; where the form is refused, shows it again: with 422 where a field is wrong, else with the status of the refusal.
     * A page that cannot be shown, say because a service is away, leaves the refusal as it is.
     *
     * @param again the page with the form in it
     */
    public HttpResponse<?> answer(
            Supplier<? extends HttpResponse<?>> work, Function<FormState, ? extends MutableHttpResponse<?>> again) {
        try {
            return work.get();
        } catch (ProblemException refusal) {
            var status = HttpStatus.valueOf(refusal.type().status());
            if (NOT_ABOUT_THE_FORM.contains(status) || status == HttpStatus.INTERNAL_SERVER_ERROR) {
                throw refusal;
            }
            return shownAgain(refusal, again);
        }
    }

    private MutableHttpResponse<?> shownAgain(
            ProblemException refusal, Function<FormState, ? extends MutableHttpResponse<?>> again) {
        boolean fields = !errors.isEmpty();
        if (!fields) {
            errors.add(refused(refusal));
        }
        MutableHttpResponse<?> page;
        try {
            page = again.apply(new FormState(form, kept(refusal), List.copyOf(errors)));
        } catch (ProblemException e) {
            refusal.addSuppressed(e);
            throw refusal;
        }
        Object retryAfter = refusal.problem().extensions().get(ProblemRenderer.RETRY_AFTER_SECONDS);
        if (retryAfter != null) {
            page.header(HttpHeaders.RETRY_AFTER, retryAfter.toString());
        }
        int status = refusal.type().status();
        return page.status(fields || status == HttpStatus.BAD_REQUEST.getCode() ? UNPROCESSABLE : status);
    }

    private Map<String, String> kept(ProblemException refusal) {
        var kept = new HashMap<>(typed);
        kept.remove(renewed.get(refusal.type().slug()));
        return Map.copyOf(kept);
    }

    private FormState.Mistake refused(ProblemException refusal) {
        String slug = refusal.type().slug();
        String name = String.valueOf(refusal.problem().extensions().get("field"));
        return new FormState.Mistake(
                blamedByName.getOrDefault(name, blamed.get(slug)),
                ProblemPage.message(slug, refusal.type().status()));
    }

    private <T> T parsed(Field field, Function<String, T> parser, T otherwise) {
        try {
            return parser.apply(typed.getOrDefault(field.name(), "").strip());
        } catch (DateTimeParseException e) {
            wrong(field, field.expected());
            return otherwise;
        }
    }
}
