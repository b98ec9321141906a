package fr.montour.notification.letter;

import fr.montour.platform.words.Language;
import fr.montour.platform.words.Translations;

/** Turns what a person has to be told into a letter in their language. */
public final class LetterWriter {

    private final Translations translations;
    private final Links links;

    public LetterWriter(Translations translations, Links links) {
        this.translations = translations;
        this.links = links;
    }

    public Letter write(Notice notice, Recipient recipient, Language language) {
        var messages = translations.in(language);
        var bookings = new BookingLetters(messages, links, recipient);
        var places = new PlaceLetters(messages, links, recipient);
        return switch (notice) {
            case Notice.Confirmed confirmed -> bookings.confirmed(confirmed);
            case Notice.Cancelled cancelled -> bookings.cancelled(cancelled);
            case Notice.TurnNear near -> places.near(near);
            case Notice.Called called -> places.called(called);
            case Notice.Missed missed -> places.missed(missed);
            case Notice.Withdrawn withdrawn -> places.withdrawn(withdrawn);
            case Notice.Interrupted interrupted -> places.interrupted(interrupted);
            case Notice.LineClosed closed -> places.lineClosed(closed);
            case Notice.Spared spared -> places.spared(spared);
            case Notice.BookedElsewhere elsewhere -> places.bookedElsewhere(elsewhere);
            case Notice.Removed removed -> places.removed(removed);
            case Notice.AddressToProve address -> new AddressLetters(messages, links, recipient).prove(address);
        };
    }
}
