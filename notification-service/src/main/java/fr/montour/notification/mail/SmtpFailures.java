package fr.montour.notification.mail;

import fr.montour.notification.delivery.Mailer.Outcome;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/**
 * What a failed conversation with the mail server means. Only a refusal of {@code RCPT TO} can be about the recipient; every
 * other one, at connecting, at the log-in, to {@code MAIL FROM}, to {@code DATA} or after it, is an outage whatever its code.
 */
final class SmtpFailures {

    private SmtpFailures() {}

    static Outcome outcome(MessagingException failure) {
        return recipient(failure).map(reply -> recipient(reply)).orElseGet(() -> new Outcome.Outage(reason(failure)));
    }

    private static Outcome recipient(RecipientReply reply) {
        var reason = "the mail server answered " + reply.code() + " to RCPT";
        if (reply.isFinal()) {
            return new Outcome.RecipientRefused(reason);
        }
        return reply.isAboutRecipient() ? new Outcome.RecipientDeferred(reason) : new Outcome.Outage(reason);
    }

    private static Optional<RecipientReply> recipient(MessagingException failure) {
        for (var next = failure;
                next != null;
                next = next.getNextException() instanceof MessagingException m ? m : null) {
            if (next instanceof SMTPAddressFailedException address) {
                return Optional.of(new RecipientReply(
                        address.getReturnCode(),
                        String.valueOf(address.getMessage()).strip()));
            }
        }
        return Optional.empty();
    }

    /** Codes and command words only. */
    private static String reason(MessagingException failure) {
        return switch (failure) {
            case SMTPSendFailedException sending ->
                "the mail server answered " + sending.getReturnCode() + " to " + verb(sending.getCommand());
            case AuthenticationFailedException refused -> "the mail server refuses our log-in";
            default ->
                "the mail server cannot be reached: " + failure.getClass().getSimpleName();
        };
    }

    private static String verb(String command) {
        return ".".equals(command.strip()) ? "the letter" : command.strip().split("[ :]", 2)[0];
    }
}
