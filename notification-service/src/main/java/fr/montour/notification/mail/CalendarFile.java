package fr.montour.notification.mail;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Classification;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;
import biweekly.property.Transparency;
import fr.montour.notification.letter.CalendarEntry;
import fr.montour.notification.letter.SafeText;
import java.util.Date;

/** An appointment as an iCalendar file (RFC 5545, methods of RFC 5546); times in UTC, which every calendar shows locally. */
final class CalendarFile {

    private CalendarFile() {}

    static String method(CalendarEntry entry) {
        return entry.cancelled() ? Method.CANCEL : Method.PUBLISH;
    }

    static String of(CalendarEntry entry, String organizer) {
        var event = new VEvent();
        event.setUid(entry.uid());
        event.setOrganizer(new Organizer("Mon Tour", organizer));
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
        return Biweekly.write(calendar).go();
    }
}
