package fr.montour.notification.mail;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.parameter.CalendarUserType;
import biweekly.parameter.ParticipationLevel;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.Classification;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;
import biweekly.property.Transparency;
import fr.montour.notification.letter.CalendarEntry;
import fr.montour.notification.letter.SafeText;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Date;

/**
 * An appointment as an iCalendar file (RFC 5545, methods of RFC 5546); times in UTC, which every calendar shows locally. Calendars
 * take an appointment out again only if it came as a request and the cancellation names the same attendee. Nobody is asked to
 * answer: the attendee has accepted by booking.
 */
final class CalendarFile {

    private CalendarFile() {}

    static String method(CalendarEntry entry) {
        return entry.cancelled() ? Method.CANCEL : Method.REQUEST;
    }

    /**
     * Writes it.
     *
     * @param organizer sender of the letter
     * @param attendee recipient of the letter
     */
    static String of(CalendarEntry entry, String organizer, String attendee) {
        var event = new VEvent();
        event.setUid(entry.uid());
        event.setOrganizer(new Organizer("Mon Tour", organizer));
        event.addAttendee(attendee(attendee));
        event.setDateTimeStamp(Date.from(entry.stamp()));
        event.setSequence(entry.cancelled() ? 1 : 0);
        event.setStatus(entry.cancelled() ? Status.cancelled() : Status.confirmed());
        event.setDateStart(Date.from(entry.start()), true);
        event.setDateEnd(Date.from(entry.end()), true);
        event.setSummary(SafeText.singleLine(entry.summary()));
        event.setLocation(SafeText.singleLine(entry.location()));
        event.setDescription(entry.description());
        event.setClassification(Classification.private_());
        event.setTransparency(Transparency.opaque());
        var calendar = new ICalendar();
        calendar.setVersion(ICalVersion.V2_0);
        calendar.setProductId("-//Mon Tour//notification-service//FR");
        calendar.setMethod(method(entry));
        calendar.addEvent(event);
        return FoldedLines.of(unfolded(calendar));
    }

    private static Attendee attendee(String address) {
        var attendee = new Attendee(null, address);
        attendee.setCalendarUserType(CalendarUserType.INDIVIDUAL);
        attendee.setParticipationLevel(ParticipationLevel.REQUIRED);
        attendee.setParticipationStatus(ParticipationStatus.ACCEPTED);
        attendee.setRsvp(false);
        return attendee;
    }

    private static String unfolded(ICalendar calendar) {
        var text = new StringWriter();
        try (var writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing into memory fails never", e);
        }
        return text.toString();
    }
}
