package fr.montour.gateway.staff.web;

import fr.montour.gateway.open.draw.DrawViews;
import fr.montour.gateway.open.line.LineId;
import fr.montour.gateway.open.line.LineKind;
import fr.montour.gateway.page.Field;
import fr.montour.gateway.page.Message;
import fr.montour.gateway.page.Submission;
import fr.montour.gateway.staff.LineSettings;
import fr.montour.gateway.staff.Notice;
import fr.montour.gateway.staff.ReleaseRequest;
import fr.montour.gateway.staff.RemovalRequest;
import fr.montour.gateway.staff.SettingsFields;
import fr.montour.gateway.staff.StaffFields;
import fr.montour.platform.web.PlatformProblem;
import fr.montour.platform.web.ProblemException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** From the staff's forms to what the services take. Each reads all its fields before it checks them. */
final class StaffForms {

    /** Hidden field of the settings. */
    static final String SETTINGS_VERSION = "settingsVersion";

    private static final Pattern SEPARATORS = Pattern.compile("[\\s\u00a0\u202f,]");

    private StaffForms() {}

    /**
     * A line to be made.
     *
     * @param notice absent where nothing is to be said about it
     */
    record NewLine(LineSettings settings, @Nullable Notice notice) {}

    /**
     * A line to be made, with the presets of its kind where nothing else is asked for.
     *
     * @param name of the line, asked for once the form was found to be right
     */
    static NewLine newLine(Submission form, Supplier<String> name) {
        LineSettings settings = settings(form, SettingsFields.NEW);
        Duration notice = form.duration(StaffFields.NEW_NOTICE);
        form.check();
        Notice preset = settings.kind() == LineKind.STANDING ? Notice.STANDING : null;
        return new NewLine(settings.named(name.get()), notice == null ? preset : new Notice(notice.toString(), null));
    }

    /**
     * Settings of a line that is there.
     *
     * @param name of the line, asked for once the form was found to be right
     */
    static LineSettings settings(Submission form, Supplier<String> name) {
        LineSettings settings = settings(form, SettingsFields.CHANGE);
        form.check();
        return settings.named(name.get());
    }

    private static LineSettings settings(Submission form, SettingsFields fields) {
        var kind = form.choice(StaffFields.KIND, LineKind.class);
        List<DayOfWeek> days = callingDays(form, kind);
        LocalTime from = form.time(StaffFields.CALL_FROM);
        LocalTime to = form.time(StaffFields.CALL_TO);
        if (!to.isAfter(from)) {
            form.wrong(StaffFields.CALL_TO, Message.of("form.error.after", StaffFields.CALL_FROM.label()));
        }
        Duration claimWindow = form.duration(fields.claimWindow());
        Integer rate = form.optionalNumber(fields.rate());
        Integer maxActive = form.optionalNumber(fields.maxActive());
        return new LineSettings(
                "",
                kind,
                rate,
                maxActive,
                claimWindow == null ? null : claimWindow.toString(),
                days,
                from.toString(),
                to.toString(),
                null,
                form.optional(StaffFields.REASON));
    }

    /** The days that are ticked; a line of the day, which calls on any, needs none and keeps those it has. */
    private static @Nullable List<DayOfWeek> callingDays(Submission form, LineKind kind) {
        List<DayOfWeek> days = Arrays.stream(DayOfWeek.values())
                .filter(day -> form.ticked(StaffFields.callingDay(day)))
                .toList();
        if (days.isEmpty() && kind == LineKind.STANDING) {
            form.wrong(StaffFields.CALLING_DAYS, Message.of("form.error.days"));
        }
        return days.isEmpty() ? null : days;
    }

    /** The notice of a line that is there. */
    static Notice notice(Submission form) {
        Duration notice = form.duration(StaffFields.NOTICE);
        String reason = form.optional(StaffFields.REASON);
        form.check();
        return new Notice(Objects.requireNonNull(notice).toString(), reason);
    }

    /** An order for slots; all of them are for the public, as others cannot be booked yet. */
    static ReleaseRequest release(Submission form, LineId line) {
        var date = form.date(StaffFields.DATE);
        LocalTime from = form.time(StaffFields.FROM);
        LocalTime to = form.time(StaffFields.TO);
        if (!to.isAfter(from)) {
            form.wrong(StaffFields.TO, Message.of("form.error.after", StaffFields.FROM.label()));
        }
        int slotMinutes = form.number(StaffFields.SLOT_MINUTES);
        int counters = form.number(StaffFields.COUNTERS);
        form.check();
        return new ReleaseRequest(
                line.value(),
                date.toString(),
                from.toString(),
                to.toString(),
                Duration.ofMinutes(slotMinutes).toString(),
                counters,
                Map.of("PUBLIC", counters));
    }

    /** What those who registered are told. */
    static DrawViews.Cancellation cancellation(Submission form) {
        var cancellation = new DrawViews.Cancellation(form.text(StaffFields.CANCEL_MESSAGE));
        form.check();
        return cancellation;
    }

    /** The version of the settings that the agent had before them. */
    static long settingsVersion(Submission form) {
        try {
            return Long.parseLong(form.hidden(SETTINGS_VERSION));
        } catch (NumberFormatException e) {
            throw new ProblemException(PlatformProblem.INVALID_REQUEST, "field " + SETTINGS_VERSION);
        }
    }

    /** A number or a person id as somebody typed or copied it, with the separators of a page in any language. */
    static String place(Submission form) {
        String place = SEPARATORS.matcher(form.text(StaffFields.PLACE)).replaceAll("");
        form.check();
        return place;
    }

    /** Why a place is taken away, and what the person is told. */
    static RemovalRequest removal(Submission form) {
        var removal = new RemovalRequest(
                form.choice(StaffFields.REMOVAL_REASON, RemovalRequest.Reason.class), form.text(StaffFields.MESSAGE));
        form.check();
        return removal;
    }

    /**
     * A registration to open.
     *
     * @param zone of the times typed
     */
    static DrawViews.Opening opening(Submission form, ZoneId zone) {
        String closesAt = instant(form, StaffFields.CLOSES_AT, zone);
        DrawViews.Beacon beacon = beacon(form, zone);
        form.ticked(StaffFields.SURE);
        form.check();
        return new DrawViews.Opening(closesAt, beacon);
    }

    private static DrawViews.@Nullable Beacon beacon(Submission form, ZoneId zone) {
        return switch (form.text(StaffFields.BEACON)) {
            case "entered" ->
                DrawViews.Beacon.entered(
                        form.text(StaffFields.SOURCE.mandatory()), instant(form, StaffFields.AVAILABLE_FROM, zone));
            case "drand" -> form.has(StaffFields.ROUND) ? DrawViews.Beacon.drand(form.number(StaffFields.ROUND)) : null;
            default -> {
                form.missing(StaffFields.BEACON);
                yield null;
            }
        };
    }

    /** The public value of a draw. */
    static DrawViews.Value value(Submission form) {
        var value = new DrawViews.Value(form.text(StaffFields.VALUE));
        form.check();
        return value;
    }

    private static String instant(Submission form, Field field, ZoneId zone) {
        return form.dateTime(field).atZone(zone).toInstant().toString();
    }
}
