package fr.montour.notification.delivery;

import fr.montour.notification.contact.EmailAddress;
import fr.montour.notification.letter.Letter;

/** Hands letters to a mail server. Not for several threads at once. */
public interface Mailer extends AutoCloseable {

    /**
     * Sends the letter; the same delivery always leaves under the same {@code Message-ID}.
     *
     * @return what became of it, also when the mail server cannot be reached
     */
    Outcome send(DeliveryOrder order, Letter letter, EmailAddress to);

    /** Lets go of the connection; the next {@link #send} opens it again. */
    @Override
    void close();

    /** What became of a letter. Reasons hold no personal data: answers of mail servers quote addresses. */
    sealed interface Outcome {

        /** The mail server has taken it over. */
        record Accepted() implements Outcome {}

        /** The address takes no mail, now or later. The one refusal that is about the recipient, and final. */
        record RecipientRefused(String reason) implements Outcome {}

        /** The recipient's mailbox takes no mail for now: full, or grey-listed. */
        record RecipientDeferred(String reason) implements Outcome {}

        /** Mail does not leave: the server is away, or refuses us rather than the recipient. Nobody's letter is lost by it. */
        record Outage(String reason) implements Outcome {}
    }
}
