package fr.montour.notification.mail;

import fr.montour.notification.contact.EmailAddress;
import fr.montour.notification.delivery.DeliveryOrder;
import fr.montour.notification.letter.CalendarEntry;
import fr.montour.notification.letter.Letter;
import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
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
 * Letters as MIME messages: plain text and HTML to choose from, and a calendar file. Nothing that comes from an event
 * reaches a header unless it is encoded or has the expected form.
 */
final class MimeLetters {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");
    private static final Pattern EVENT_TYPE = Pattern.compile("[a-z0-9.-]{1,64}");
    private static final Pattern REFERENCE = Pattern.compile("[A-Z0-9-]{1,20}");

    private final Session session;
    private final String from;
    private final LetterTemplates templates;

    MimeLetters(Session session, String from, LetterTemplates templates) {
        this.session = session;
        this.from = from;
        this.templates = templates;
    }

    MimeMessage message(DeliveryOrder order, Letter letter, EmailAddress to) throws MessagingException {
        var sender = InternetAddress.parse(from, true)[0];
        var message = new IdentifiedMessage(session, messageId(order, sender));
        message.setFrom(sender);
        message.setRecipient(Message.RecipientType.TO, recipient(to));
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(order.happenedAt()));
        message.setContentLanguage(new String[] {letter.language().tag()});
        message.setHeader("Auto-Submitted", "auto-generated");
        if (EVENT_TYPE.matcher(order.eventType()).matches()) {
            message.setHeader("X-Montour-Event", order.eventType());
        }
        var reference = letter.reference();
        if (reference != null && REFERENCE.matcher(reference).matches()) {
            message.setHeader("X-Montour-Reference", reference);
        }
        var content = new MimeMultipart("mixed");
        content.addBodyPart(alternatives(letter));
        var calendar = letter.calendar();
        if (calendar != null) {
            content.addBodyPart(calendarFile(calendar, sender));
        }
        message.setContent(content);
        message.saveChanges();
        return message;
    }

    /** Exactly one address, and no address with a line end or a list in it. */
    private static InternetAddress recipient(EmailAddress to) throws MessagingException {
        var address = new InternetAddress(to.value(), true);
        address.validate();
        return address;
    }

    /** Made of the event's id alone: a second copy of the same letter carries the same one. */
    private static String messageId(DeliveryOrder order, InternetAddress sender) {
        var id = order.id().eventId();
        var safe = ID.matcher(id).matches()
                ? id
                : UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)).toString();
        var domain = sender.getAddress().substring(sender.getAddress().indexOf('@') + 1);
        return "<" + safe + "." + order.id().channel().slug() + "@" + domain + ">";
    }

    private MimeBodyPart alternatives(Letter letter) throws MessagingException {
        var text = new MimeBodyPart();
        text.setText(templates.text(letter), StandardCharsets.UTF_8.name());
        var html = new MimeBodyPart();
        html.setText(templates.html(letter), StandardCharsets.UTF_8.name(), "html");
        var part = new MimeBodyPart();
        part.setContent(new MimeMultipart("alternative", text, html));
        return part;
    }

    private static MimeBodyPart calendarFile(CalendarEntry entry, InternetAddress sender) throws MessagingException {
        var type = "text/calendar; charset=UTF-8; method=" + CalendarFile.method(entry);
        var file = CalendarFile.of(entry, sender.getAddress());
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(file.getBytes(StandardCharsets.UTF_8), type)));
        part.setFileName("mon-tour.ics");
        part.setDisposition(Part.ATTACHMENT);
        return part;
    }
}
