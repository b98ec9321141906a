package fr.montour.notification.mail;

import fr.montour.notification.contact.EmailAddress;
import fr.montour.notification.delivery.DeliveryOrder;
import fr.montour.notification.letter.Letter;
import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Letters as MIME messages: plain text, HTML and, about an appointment, a calendar entry to choose from; the entry is attached as a file too. Nothing that comes from an event
 * reaches a header unless it is encoded or has the expected form.
 */
final class MimeLetters {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");
    private static final Pattern REFERENCE = Pattern.compile("[A-Z0-9-]{1,20}");

    private final Session session;
    private final InternetAddress sender;
    private final LetterTemplates templates;

    MimeLetters(Session session, String from, LetterTemplates templates) {
        this.session = session;
        this.sender = sender(from);
        this.templates = templates;
    }

    MimeMessage message(DeliveryOrder order, Letter letter, EmailAddress to) throws MessagingException {
        var message = new IdentifiedMessage(session, messageId(order));
        message.setFrom(sender);
        message.setRecipient(Message.RecipientType.TO, recipient(to));
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(order.happenedAt()));
        message.setContentLanguage(new String[] {letter.language().tag()});
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Montour-Event", order.kind().eventType());
        var reference = letter.reference();
        if (reference != null && REFERENCE.matcher(reference).matches()) {
            message.setHeader("X-Montour-Reference", reference);
        }
        var content = new MimeMultipart("mixed");
        var alternatives = alternatives(letter);
        content.addBodyPart(part(alternatives));
        var calendar = letter.calendar();
        if (calendar != null) {
            var file = CalendarFile.of(calendar, sender.getAddress(), to.wire());
            alternatives.addBodyPart(
                    calendarPart("text/calendar; charset=UTF-8; method=" + CalendarFile.method(calendar), file));
            content.addBodyPart(attached(calendarPart("application/ics; charset=UTF-8", file)));
        }
        message.setContent(content);
        message.saveChanges();
        return message;
    }

    /** Exactly one address, and no address with a line end or a list in it. */
    private static InternetAddress sender(String from) {
        try {
            return InternetAddress.parse(from, true)[0];
        } catch (AddressException e) {
            throw new IllegalArgumentException("montour.notification.from must be Name <address>", e);
        }
    }

    private static InternetAddress recipient(EmailAddress to) throws MessagingException {
        var address = new InternetAddress(to.wire(), true);
        address.validate();
        return address;
    }

    /** Made of the event's id alone: a second copy of the same letter carries the same one. */
    private String messageId(DeliveryOrder order) {
        var id = order.id().eventId();
        var safe = ID.matcher(id).matches()
                ? id
                : UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)).toString();
        var domain = sender.getAddress().substring(sender.getAddress().indexOf('@') + 1);
        return "<" + safe + "." + order.id().channel().slug() + "@" + domain + ">";
    }

    private MimeMultipart alternatives(Letter letter) throws MessagingException {
        var text = new MimeBodyPart();
        text.setText(templates.text(letter), StandardCharsets.UTF_8.name());
        var html = new MimeBodyPart();
        html.setText(templates.html(letter), StandardCharsets.UTF_8.name(), "html");
        return new MimeMultipart("alternative", text, html);
    }

    private static MimeBodyPart part(MimeMultipart content) throws MessagingException {
        var part = new MimeBodyPart();
        part.setContent(content);
        return part;
    }

    private static MimeBodyPart calendarPart(String type, String file) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(file.getBytes(StandardCharsets.UTF_8), type)));
        return part;
    }

    /** Not {@code text/calendar} again: some programs would show the appointment twice. */
    private static MimeBodyPart attached(MimeBodyPart part) throws MessagingException {
        part.setFileName("mon-tour.ics");
        part.setDisposition(Part.ATTACHMENT);
        return part;
    }
}
