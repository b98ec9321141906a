package fr.montour.launcher.demo;

import java.net.URI;
import java.util.List;
import java.util.Set;

/** Where the e-mails arrive. */
interface Mailbox {
    /** Type of the event that a confirmation tells of. */
    String CONFIRMED = "booking.confirmed.v1";

    /** All e-mails there are about events of a type; one that arrived twice is there twice. */
    List<Mail> about(String event);

    /** How many confirmations arrived for these appointments. */
    default int confirmations(Set<String> references) {
        return (int) about(CONFIRMED).stream()
                .filter(mail -> references.contains(mail.reference()))
                .count();
    }

    /** The mailbox behind a page: ours, or mailpit where the backing servers are containers. */
    static Mailbox at(URI page) {
        return LocalMailbox.isAt(page) ? new LocalMailbox(page) : new MailpitMailbox(page);
    }
}
