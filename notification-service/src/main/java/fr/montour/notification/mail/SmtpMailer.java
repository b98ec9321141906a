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
import org.jspecify.annotations.Nullable;

/** Sends over one SMTP connection that stays open from letter to letter. */
@Prototype
final class SmtpMailer implements Mailer {

    private final Session session;
    private final MimeLetters letters;
    private final boolean smtpUtf8;
    private @Nullable Transport transport;

    SmtpMailer(NotificationConfiguration configuration, LetterTemplates templates) {
        this.session = SmtpSession.of(configuration);
        this.smtpUtf8 = configuration.smtpUtf8();
        this.letters = new MimeLetters(session, configuration.from(), templates);
    }

    @Override
    public Outcome send(DeliveryOrder order, Letter letter, EmailAddress to) {
        if (to.needsSmtpUtf8() && !smtpUtf8) {
            return new Outcome.RecipientRefused("the address needs SMTPUTF8");
        }
        MimeMessage message;
        try {
            message = letters.message(order, letter, to);
        } catch (AddressException e) {
            return new Outcome.RecipientRefused("the address is not one");
        } catch (MessagingException e) {
            throw new IllegalStateException("the letter cannot be put into a message", e);
        }
        try {
            connected().sendMessage(message, message.getAllRecipients());
            return new Outcome.Accepted();
        } catch (MessagingException e) {
            close();
            return SmtpFailures.outcome(e);
        }
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
