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

    /** What became of a letter. */
    sealed interface Outcome {

        /** The mail server has taken it over. */
        record Accepted() implements Outcome {}

        /** It will never be taken over. */
        record Rejected(String reason) implements Outcome {}

        /** Perhaps later. */
        record Deferred(String reason) implements Outcome {}
    }
}
