package fr.montour.notification.letter;

import fr.montour.notification.letter.Block.Fact;
import fr.montour.notification.letter.Block.Facts;
import fr.montour.notification.letter.Block.Items;
import fr.montour.notification.letter.Block.Link;
import fr.montour.notification.letter.Block.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** Turns what a person has to be told into a letter in their language. */
public final class LetterWriter {

    private final Links links;

    public LetterWriter(Links links) {
        this.links = links;
    }

    public Letter write(Notice notice, Recipient recipient, Language language) {
        var words = Words.of(language);
        return switch (notice) {
            case Notice.Confirmed confirmed -> confirmed(confirmed, recipient, language, words);
            case Notice.Cancelled cancelled -> cancelled(cancelled, recipient, language, words);
            case Notice.TurnNear near -> near(near, recipient, language, words);
            case Notice.Called called -> called(called, recipient, language, words);
            case Notice.Missed missed -> missed(missed, recipient, language, words);
            case Notice.Removed removed -> removed(removed, recipient, language, words);
        };
    }

    private Letter confirmed(Notice.Confirmed notice, Recipient recipient, Language language, Words words) {
        var appointment = notice.appointment();
        var documents =
                notice.documents().stream().map(name -> name.in(language)).toList();
        var blocks = begin(recipient, words, words.confirmedIntroduction());
        blocks.add(facts(appointment, recipient, language, words));
        if (!documents.isEmpty()) {
            blocks.add(new Items(words.documentsTitle(), documents));
        }
        blocks.add(new Paragraph(words.identityReminder()));
        blocks.add(new Paragraph(words.cancelHint()));
        blocks.add(new Link(words.cancelLink(), links.appointments()));
        var description = new ArrayList<String>();
        description.add(words.reference() + " " + appointment.reference());
        documents.forEach(document -> description.add("- " + document));
        description.add(links.appointments().toString());
        description.add(words.free());
        return new Letter(
                language,
                words.confirmedSubject(day(appointment, language), appointment.siteName()),
                end(blocks, words),
                appointment.reference(),
                new CalendarEntry(
                        appointment.bookingId(),
                        false,
                        appointment.start(),
                        appointment.end(),
                        appointment.procedure().in(language) + " – " + appointment.siteName(),
                        location(appointment),
                        String.join("\n", description),
                        notice.at()));
    }

    private Letter cancelled(Notice.Cancelled notice, Recipient recipient, Language language, Words words) {
        var appointment = notice.appointment();
        var blocks = begin(recipient, words, words.cancelledIntroduction());
        blocks.add(facts(appointment, recipient, language, words));
        blocks.add(new Paragraph(words.cancelledNext()));
        blocks.add(new Link(words.appointmentsLink(), links.appointments()));
        return new Letter(
                language,
                words.cancelledSubject(day(appointment, language), appointment.siteName()),
                end(blocks, words),
                appointment.reference(),
                new CalendarEntry(
                        appointment.bookingId(),
                        true,
                        appointment.start(),
                        appointment.end(),
                        appointment.procedure().in(language) + " – " + appointment.siteName(),
                        location(appointment),
                        words.reference() + " " + appointment.reference(),
                        notice.at()));
    }

    private Letter near(Notice.TurnNear notice, Recipient recipient, Language language, Words words) {
        var place = notice.place();
        var lineName = place.lineName();
        var blocks = begin(recipient, words, words.nearIntroduction(lineName, place.number()));
        blocks.add(new Paragraph(words.nearAhead(notice.ahead())));
        blocks.add(new Paragraph(words.nearEstimate(
                Moments.day(notice.expectedAt(), place.zone(), language),
                Moments.hour(notice.expectedAt(), place.zone(), language))));
        blocks.add(new Paragraph(words.nearHint()));
        blocks.add(new Link(words.placeLink(), links.place(place.lineId())));
        return new Letter(language, words.nearSubject(lineName), end(blocks, words), null, null);
    }

    private Letter called(Notice.Called notice, Recipient recipient, Language language, Words words) {
        var place = notice.place();
        var lineName = place.lineName();
        var blocks = begin(recipient, words, words.calledIntroduction(lineName, place.number()));
        blocks.add(new Paragraph(words.calledDeadline(
                Moments.day(notice.claimBy(), place.zone(), language),
                Moments.hour(notice.claimBy(), place.zone(), language))));
        blocks.add(new Link(words.placeLink(), links.place(place.lineId())));
        blocks.add(new Paragraph(words.calledMissed()));
        return new Letter(language, words.calledSubject(lineName), end(blocks, words), null, null);
    }

    private Letter missed(Notice.Missed notice, Recipient recipient, Language language, Words words) {
        var place = notice.place();
        var lineName = place.lineName();
        var blocks = begin(recipient, words, words.missedIntroduction(lineName, place.number()));
        blocks.add(new Paragraph(notice.placeKept() ? words.missedKept() : words.missedLost()));
        blocks.add(new Link(words.placeLink(), links.place(place.lineId())));
        return new Letter(language, words.missedSubject(lineName), end(blocks, words), null, null);
    }

    private Letter removed(Notice.Removed notice, Recipient recipient, Language language, Words words) {
        var place = notice.place();
        var lineName = place.lineName();
        var day = Moments.day(notice.at(), place.zone(), language);
        var blocks = begin(recipient, words, words.removedIntroduction(lineName, place.number(), day));
        blocks.add(new Facts(List.of(
                new Fact(words.removedReason(), words.reason(notice.reason())),
                new Fact(words.removedMessage(), notice.message()))));
        blocks.add(new Paragraph(words.removedContest()));
        blocks.add(new Paragraph(words.removedAgain()));
        blocks.add(new Link(words.placeLink(), links.place(place.lineId())));
        return new Letter(language, words.removedSubject(lineName), end(blocks, words), null, null);
    }

    private static List<Block> begin(Recipient recipient, Words words, String introduction) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(words.greeting(recipient.fullName())));
        blocks.add(new Paragraph(introduction));
        return blocks;
    }

    private static List<Block> end(List<Block> blocks, Words words) {
        blocks.add(new Paragraph(words.free()));
        blocks.add(new Paragraph(words.signature()));
        blocks.add(new Paragraph(words.noReply()));
        return List.copyOf(blocks);
    }

    private static Facts facts(Appointment appointment, Recipient recipient, Language language, Words words) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(words.what(), appointment.procedure().in(language)));
        facts.add(new Fact(words.day(), day(appointment, language)));
        facts.add(new Fact(words.hour(), Moments.hour(appointment.start(), appointment.zone(), language)));
        facts.add(new Fact(words.where(), location(appointment)));
        facts.add(new Fact(words.reference(), appointment.reference()));
        if (!recipient.fullName().isEmpty()) {
            facts.add(new Fact(words.name(), recipient.fullName()));
        }
        return new Facts(facts);
    }

    private static String day(Appointment appointment, Language language) {
        return Moments.day(appointment.start(), appointment.zone(), language);
    }

    private static String location(Appointment appointment) {
        return appointment.address().isBlank()
                ? appointment.siteName()
                : appointment.siteName() + ", " + appointment.address();
    }
}
