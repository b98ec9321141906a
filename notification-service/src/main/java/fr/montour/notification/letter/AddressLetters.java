package fr.montour.notification.letter;

import fr.montour.platform.words.Messages;
import java.time.ZoneId;

/** The one letter to an address that is not proven: it names nobody and says nothing of what they do here. */
record AddressLetters(Messages messages, Links links, Recipient recipient) {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    Letter prove(Notice.AddressToProve notice) {
        var moments = new Moments(messages, PARIS);
        return new LetterDraft(messages, recipient)
                .paragraph("address.introduction")
                .link("address.link", links.address(notice.token()))
                .paragraph("address.until", moments.day(notice.until()), moments.hour(notice.until()))
                .paragraph("address.stranger")
                .end(messages.text("address.subject"));
    }
}
