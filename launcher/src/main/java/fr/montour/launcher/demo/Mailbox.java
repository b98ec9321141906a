package fr.montour.launcher.demo;

import java.net.URI;
import java.util.List;
import java.util.Set;

/** Where the e-mails arrive. */
interface Mailbox {
    /** References of all confirmations there are; one that arrived twice is listed twice. */
    List<String> confirmedReferences();

    /** How many confirmations arrived for these appointments. */
    default int confirmations(Set<String> references) {
        return (int) confirmedReferences().stream().filter(references::contains).count();
    }

    /** The mailbox behind a page: ours, or mailpit where the backing servers are containers. */
    static Mailbox at(URI page) {
        return LocalMailbox.isAt(page) ? new LocalMailbox(page) : new MailpitMailbox(page);
    }
}
