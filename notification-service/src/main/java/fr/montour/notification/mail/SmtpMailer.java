package fr.montour.notification.mail;

import fr.montour.notification.config.NotificationConfiguration;
import fr.montour.notification.contact.EmailAddress;
import fr.montour.notification.delivery.DeliveryOrder;
import fr.montour.notification.delivery.Mailer;
import fr.montour.notification.letter.Letter;
import io.micronaut.context.annotation.Prototype;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;

/** Sends over one SMTP connection that stays open from letter to letter. */
@Prototype
final class SmtpMailer implements Mailer {

    private static final int FIRST_PERMANENT = 500;

    private final Session session;
    private final MimeLetters letters;
    private @Nullable Transport transport;

    SmtpMailer(NotificationConfiguration configuration, LetterTemplates templates) {
        this.session = SmtpSession.of(configuration);
        this.letters = new MimeLetters(session, configuration.from(), templates);
    }

    @Override
    public Outcome send(DeliveryOrder order, Letter letter, EmailAddress to) {
        MimeMessage message;
        try {
            message = letters.message(order, letter, to);
        } catch (AddressException e) {
            return new Outcome.Rejected("the address is not one");
        } catch (MessagingException e) {
            return new Outcome.Rejected("the letter cannot be put into a message");
        }
        try {
            connected().sendMessage(message, message.getAllRecipients());
            return new Outcome.Accepted();
        } catch (MessagingException e) {
            close();
            return outcome(e);
        }
    }

    /** Answers of mail servers quote addresses: only their codes are kept. */
    private static Outcome outcome(MessagingException failure) {
        var code = code(failure);
        if (code >= FIRST_PERMANENT) {
            return new Outcome.Rejected("the mail server answered " + code);
        }
        return new Outcome.Deferred(
                code > 0
                        ? "the mail server answered " + code
                        : "the mail server cannot be reached: "
                                + failure.getClass().getSimpleName());
    }

    /** SMTP code of the refusal of the address or the letter; 0 when there was none, as for a refused log-in. */
    private static int code(MessagingException failure) {
        for (var next = failure;
                next != null;
                next = next.getNextException() instanceof MessagingException m ? m : null) {
            if (next instanceof SMTPAddressFailedException address) {
                return address.getReturnCode();
            }
            if (next instanceof SMTPSendFailedException sending && sending.getNextException() == null) {
                return sending.getReturnCode();
            }
        }
        return failure instanceof SMTPSendFailedException sending ? sending.getReturnCode() : 0;
    }

    @Override
    public void close() {
        var current = transport;
        transport = null;
        if (current != null) {
            try {
                current.close();
            } catch (MessagingException e) {
                // it is gone, which is what was wanted
            }
        }
    }

    private Transport connected() throws MessagingException {
        var current = transport;
        if (current == null || !current.isConnected()) {
            close();
            current = session.getTransport();
            current.connect();
            transport = current;
        }
        return current;
    }
}
