package fr.montour.notification.letter;

import fr.montour.notification.letter.Block.Fact;
import fr.montour.platform.words.Language;
import fr.montour.platform.words.Messages;
import java.util.ArrayList;
import java.util.List;

/** Letters about an appointment: confirmed with what to bring, cancelled; both with an entry for the calendar. */
record BookingLetters(Messages messages, Links links, Recipient recipient) {

    Letter confirmed(Notice.Confirmed notice) {
        var appointment = notice.appointment();
        var documents =
                notice.documents().stream().map(name -> name.in(language())).toList();
        var description = new ArrayList<String>();
        description.add(reference(appointment));
        documents.forEach(document -> description.add("- " + document));
        description.add(links.appointments().toString());
        description.add(messages.text("closing.free"));
        return draft().paragraph("confirmed.introduction")
                .facts(facts(appointment))
                .items("confirmed.documents", documents)
                .paragraph("confirmed.identity")
                .paragraph("confirmed.cancel")
                .link("confirmed.link", links.appointments())
                .end(
                        messages.text("confirmed.subject", day(appointment), appointment.siteName()),
                        appointment.reference(),
                        new CalendarEntry(
                                appointment.bookingId(),
                                false,
                                appointment.start(),
                                appointment.end(),
                                summary(appointment),
                                location(appointment),
                                String.join("\n", description),
                                notice.at()));
    }

    Letter cancelled(Notice.Cancelled notice) {
        var appointment = notice.appointment();
        return draft().paragraph("cancelled.introduction")
                .facts(facts(appointment))
                .paragraph("cancelled.next")
                .link("cancelled.link", links.appointments())
                .end(
                        messages.text("cancelled.subject", day(appointment), appointment.siteName()),
                        appointment.reference(),
                        new CalendarEntry(
                                appointment.bookingId(),
                                true,
                                appointment.start(),
                                appointment.end(),
                                summary(appointment),
                                location(appointment),
                                reference(appointment),
                                notice.at()));
    }

    private LetterDraft draft() {
        return new LetterDraft(messages, recipient);
    }

    private List<Fact> facts(Appointment appointment) {
        var moments = new Moments(messages, appointment.zone());
        var facts = new ArrayList<Fact>();
        facts.add(fact("appointment.procedure", appointment.procedure().in(language())));
        facts.add(fact("appointment.day", moments.day(appointment.start())));
        facts.add(fact("appointment.hour", moments.hour(appointment.start())));
        facts.add(fact("appointment.where", location(appointment)));
        facts.add(fact("appointment.reference", appointment.reference()));
        if (!recipient.fullName().isEmpty()) {
            facts.add(fact("appointment.name", recipient.fullName()));
        }
        return facts;
    }

    private Fact fact(String key, String value) {
        return new Fact(messages.text(key), value);
    }

    private String day(Appointment appointment) {
        return new Moments(messages, appointment.zone()).day(appointment.start());
    }

    private String reference(Appointment appointment) {
        return messages.text("appointment.reference") + " " + appointment.reference();
    }

    private String summary(Appointment appointment) {
        return appointment.procedure().in(language()) + " – " + appointment.siteName();
    }

    private static String location(Appointment appointment) {
        return appointment.address().isBlank()
                ? appointment.siteName()
                : appointment.siteName() + ", " + appointment.address();
    }

    private Language language() {
        return messages.language();
    }
}
