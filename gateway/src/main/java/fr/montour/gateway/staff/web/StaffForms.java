package fr.montour.gateway.staff.web;

import fr.montour.gateway.open.draw.DrawViews;
import fr.montour.gateway.open.line.LineId;
import fr.montour.gateway.page.Form;
import fr.montour.gateway.staff.LineSettings;
import fr.montour.gateway.staff.ReleaseRequest;
import fr.montour.gateway.staff.RemovalRequest;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** From the fields of the staff's forms to what the services take. */
final class StaffForms {

    private static final Pattern SEPARATORS = Pattern.compile("[\\s\u00a0\u202f,]");

    private StaffForms() {}

    /** Fields rate, maxActive and claimMinutes. */
    static LineSettings settings(Form form, String name) {
        return new LineSettings(
                name,
                form.number("rate"),
                form.number("maxActive"),
                Duration.ofMinutes(form.number("claimMinutes")).toString(),
                form.optional("reason"));
    }

    /** Counters are the sum of the split, so they are not asked for twice. */
    static ReleaseRequest release(Form form, LineId line) {
        int forPublic = form.number("public");
        int forPartners = form.number("partner");
        int forStaff = form.number("staff");
        return new ReleaseRequest(
                line.value(),
                form.text("date"),
                form.text("from"),
                form.text("to"),
                Duration.ofMinutes(form.number("slotMinutes")).toString(),
                forPublic + forPartners + forStaff,
                Map.of("PUBLIC", forPublic, "PARTNER", forPartners, "STAFF", forStaff));
    }

    /** A number or a person id as somebody typed or copied it, with the separators of a page in any language. */
    static String place(String typed) {
        return SEPARATORS.matcher(typed).replaceAll("");
    }

    /** Fields reason and message. */
    static RemovalRequest removal(Form form) {
        String chosen = form.text("reason");
        return Arrays.stream(RemovalRequest.Reason.values())
                .filter(reason -> reason.name().equals(chosen))
                .findFirst()
                .map(reason -> new RemovalRequest(reason, form.text("message")))
                .orElseThrow(() -> Form.invalid("reason"));
    }

    /**
     * Fields closesAt, beacon (drand or entered), round, source and availableFrom; sure must be ticked.
     *
     * @param zone of the times typed
     */
    static DrawViews.Opening opening(Form form, ZoneId zone) {
        if (form.optional("sure") == null) {
            throw Form.invalid("sure");
        }
        return new DrawViews.Opening(instant(form, "closesAt", zone), beacon(form, zone));
    }

    private static DrawViews.@Nullable Beacon beacon(Form form, ZoneId zone) {
        return switch (form.text("beacon")) {
            case "entered" -> DrawViews.Beacon.entered(form.text("source"), instant(form, "availableFrom", zone));
            case "drand" -> form.optional("round") == null ? null : DrawViews.Beacon.drand(form.number("round"));
            default -> throw Form.invalid("beacon");
        };
    }

    /** Field value. */
    static DrawViews.Value value(Form form) {
        return new DrawViews.Value(form.text("value"));
    }

    private static String instant(Form form, String field, ZoneId zone) {
        try {
            return LocalDateTime.parse(form.text(field))
                    .atZone(zone)
                    .toInstant()
                    .toString();
        } catch (DateTimeParseException e) {
            throw Form.invalid(field);
        }
    }

    /** Whole minutes of an ISO-8601 duration, for the form. */
    static long minutes(String duration) {
        return Duration.parse(duration).toMinutes();
    }
}
