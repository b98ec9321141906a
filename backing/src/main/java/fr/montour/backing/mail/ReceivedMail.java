package fr.montour.backing.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * One message as one recipient got it.
 *
 * @param to the recipient of the envelope, which need not be in the header
 * @param headers by name as sent; the first value of each
 * @param text the first plain text part, empty when there is none
 * @param html the first HTML part, empty when there is none
 */
public record ReceivedMail(
        String id,
        Instant receivedAt,
        String from,
        String to,
        String subject,
        String messageId,
        Map<String, String> headers,
        String text,
        String html,
        List<Attachment> attachments) {

    static final String ENVELOPE_TO = "X-Envelope-To";
    static final String RECEIVED_AT = "X-Received-At";

    /** A part that is neither the text nor the HTML of the message. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Attachment(String name, String contentType, byte[] content) {}

    /** The value of a header, whatever the case of its name. */
    public @Nullable String header(String name) {
        return headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    static ReceivedMail parse(String id, byte[] source) {
        try {
            var message = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(source));
            var headers = new LinkedHashMap<String, String>();
            Collections.list(message.getAllHeaders())
                    .forEach(header -> headers.putIfAbsent(header.getName(), decoded(header.getValue())));
            var parts = new Parts();
            parts.add(message);
            return new ReceivedMail(
                    id,
                    Instant.parse(headers.getOrDefault(RECEIVED_AT, "1970-01-01T00:00:00Z")),
                    headers.getOrDefault("From", ""),
                    headers.getOrDefault(ENVELOPE_TO, ""),
                    Objects.requireNonNullElse(message.getSubject(), ""),
                    Objects.requireNonNullElse(message.getMessageID(), ""),
                    Collections.unmodifiableMap(headers),
                    parts.text,
                    parts.html,
                    List.copyOf(parts.attachments));
        } catch (MessagingException e) {
            throw new IllegalStateException("Message " + id + " cannot be read", e);
        } catch (IOException e) {
            throw new UncheckedIOException("Message " + id + " cannot be read", e);
        }
    }

    private static String decoded(String value) {
        try {
            return MimeUtility.decodeText(MimeUtility.unfold(value));
        } catch (java.io.UnsupportedEncodingException e) {
            return value;
        }
    }

    private static final class Parts {

        private String text = "";
        private String html = "";
        private final List<Attachment> attachments = new ArrayList<>();

        void add(Part part) throws MessagingException, IOException {
            if (part.getContent() instanceof Multipart multipart) {
                for (int i = 0; i < multipart.getCount(); i++) {
                    BodyPart inner = multipart.getBodyPart(i);
                    add(inner);
                }
            } else if (text.isEmpty() && isText(part, "text/plain")) {
                text = (String) part.getContent();
            } else if (html.isEmpty() && isText(part, "text/html")) {
                html = (String) part.getContent();
            } else {
                var name = part.getFileName();
                attachments.add(new Attachment(
                        name == null ? "part-" + (attachments.size() + 1) : decoded(name),
                        part.getContentType(),
                        part.getInputStream().readAllBytes()));
            }
        }

        private static boolean isText(Part part, String type) throws MessagingException {
            return part.isMimeType(type) && part.getFileName() == null;
        }
    }
}
