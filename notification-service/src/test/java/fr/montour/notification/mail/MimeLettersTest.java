package fr.montour.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.parameter.ParticipationStatus;
import fr.montour.notification.contact.EmailAddress;
import fr.montour.notification.contact.PersonId;
import fr.montour.notification.delivery.Channel;
import fr.montour.notification.delivery.DeliveryId;
import fr.montour.notification.delivery.DeliveryOrder;
import fr.montour.notification.delivery.NoticeKind;
import fr.montour.notification.letter.Letter;
import fr.montour.notification.letter.Notice;
import fr.montour.notification.letter.Notices;
import fr.montour.notification.letter.Recipient;
import fr.montour.platform.words.Language;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MimeLettersTest {

    private static final Session SESSION = Session.getInstance(new Properties());

    private final MimeLetters letters = new MimeLetters(
            SESSION, "Mon Tour <ne-pas-repondre@montour.example>", new LetterTemplates(Notices.TRANSLATIONS));

    private static DeliveryOrder order(String eventId) {
        return new DeliveryOrder(
                new DeliveryId(eventId, Channel.EMAIL), new PersonId("p_1"), NoticeKind.CONFIRMED, Notices.AT, "{}");
    }

    private static Letter letter(Notice notice) {
        return Notices.writer().write(notice, Notices.CLAIRE, Language.FRENCH);
    }

    /** What the recipient gets: written out and read again. */
    private MimeMessage received(DeliveryOrder order, Letter letter, String to) throws Exception {
        var bytes = new ByteArrayOutputStream();
        letters.message(order, letter, new EmailAddress(to)).writeTo(bytes);
        return new MimeMessage(SESSION, new ByteArrayInputStream(bytes.toByteArray()));
    }

    private static ICalendar calendar(MimeMessage message) throws Exception {
        return Biweekly.parse(text(((MimeMultipart) message.getContent()).getBodyPart(1)))
                .first();
    }

    private static String text(Part part) throws Exception {
        return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void aLetterHasTextAndHtmlToChooseFromAndACalendarFile() throws Exception {
        var message = received(order("e-1"), letter(Notices.confirmed()), "claire@example.org");

        var mixed = (MimeMultipart) message.getContent();
        var alternatives = (MimeMultipart) mixed.getBodyPart(0).getContent();
        assertThat(alternatives.getContentType()).startsWith("multipart/alternative");
        assertThat((String) alternatives.getBodyPart(0).getContent()).contains("Bonjour Claire Dupont,");
        assertThat((String) alternatives.getBodyPart(1).getContent())
                .contains("<html lang=\"fr\">", "<a href=\"https://montour.example/appointments\">");
        assertThat(mixed.getBodyPart(1).getFileName()).isEqualTo("mon-tour.ics");
        assertThat(mixed.getBodyPart(1).getContentType()).startsWith("application/ics");
        assertThat(alternatives.getBodyPart(2).getContentType())
                .startsWith("text/calendar")
                .contains("method=REQUEST");
        assertThat(text(alternatives.getBodyPart(2))).isEqualTo(text(mixed.getBodyPart(1)));
        assertThat(message.getSubject()).startsWith("Rendez-vous confirmé\u00a0: mardi 1er décembre 2026");
        assertThat(message.getHeader("X-Montour-Event")).containsExactly("booking.confirmed.v1");
        assertThat(message.getHeader("X-Montour-Reference")).containsExactly("K7QM-3XZ9");
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void theCalendarFileHoldsTheAppointment() throws Exception {
        var calendar = calendar(received(order("e-1"), letter(Notices.confirmed()), "claire@example.org"));

        assertThat(calendar.getMethod().getValue()).isEqualTo("REQUEST");
        var event = calendar.getEvents().getFirst();
        assertThat(event.getUid().getValue()).isEqualTo("b_7k2m4n6p3q5r7s2t4u6v2w4x6y");
        assertThat(event.getSequence().getValue()).isZero();
        assertThat(event.getDateStart().getValue().toInstant()).hasToString("2026-12-01T08:00:00Z");
        assertThat(event.getDateEnd().getValue().toInstant()).hasToString("2026-12-01T08:15:00Z");
        assertThat(event.getSummary().getValue())
                .isEqualTo("Renouvellement d’un titre de séjour – Préfecture de Bobigny");
        assertThat(event.getLocation().getValue()).isEqualTo("Préfecture de Bobigny, 93000 Bobigny");
        assertThat(event.getDescription().getValue()).contains("K7QM-3XZ9", "- Passeport", "gratuit");
        assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).isTrue();
    }

    @Test
    void theCancellationIsOneThatCalendarsHonour() throws Exception {
        var booked = calendar(received(order("e-1"), letter(Notices.confirmed()), "claire@example.org"));
        var calendar = calendar(received(order("e-2"), letter(Notices.cancelled()), "claire@example.org"));

        assertThat(calendar.getMethod().getValue()).isEqualTo("CANCEL");
        var before = booked.getEvents().getFirst();
        var event = calendar.getEvents().getFirst();
        assertThat(event.getUid().getValue()).isEqualTo(before.getUid().getValue());
        assertThat(event.getSequence().getValue())
                .isGreaterThan(before.getSequence().getValue());
        assertThat(event.getOrganizer().getEmail())
                .isEqualTo(before.getOrganizer().getEmail());
        assertThat(event.getAttendees().getFirst().getEmail())
                .isEqualTo(before.getAttendees().getFirst().getEmail())
                .isEqualTo("claire@example.org");
        assertThat(event.getDateTimeStamp().getValue())
                .isAfter(before.getDateTimeStamp().getValue());
        assertThat(event.getStatus().isCancelled()).isTrue();
        assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).isTrue();
    }

    @Test
    void nobodyIsAskedToAnswerTheInvitation() throws Exception {
        for (var notice : List.of(Notices.confirmed(), Notices.cancelled())) {
            var event = calendar(received(order("e-1"), letter(notice), "claire@example.org"))
                    .getEvents()
                    .getFirst();

            assertThat(event.getAttendees()).singleElement().satisfies(attendee -> {
                assertThat(attendee.getRsvp()).isFalse();
                assertThat(attendee.getParticipationStatus()).isEqualTo(ParticipationStatus.ACCEPTED);
            });
            assertThat(event.getOrganizer().getEmail()).isEqualTo("ne-pas-repondre@montour.example");
        }
    }

    @Test
    void linesOfTheCalendarFileHoldAtMost75Octets() throws Exception {
        var long1 = "Sous-préfecture d’Évry-Courcouronnes — Élégie à l’œuvre, ".repeat(8) + "𝄞".repeat(80);
        var notice = new Notice.Confirmed(
                Notices.appointment(long1, "2026-12-01T08:00:00Z", "Europe/Paris"), List.of(), Notices.AT);
        var message = received(order("e-1"), letter(notice), "claire@example.org");

        assertThat(text(((MimeMultipart) message.getContent()).getBodyPart(1)).split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75))
                .noneMatch(line -> line.contains("\uFFFD"));
        assertThat(calendar(message).getEvents().getFirst().getSummary().getValue())
                .endsWith(" – " + long1);
    }

    @Test
    void everyCopyOfALetterHasTheSameMessageId() throws Exception {
        var first = received(order("e-1"), letter(Notices.confirmed()), "claire@example.org");
        var second = received(order("e-1"), letter(Notices.confirmed()), "claire@example.org");
        var other = received(order("e-2"), letter(Notices.confirmed()), "claire@example.org");

        assertThat(first.getMessageID())
                .isEqualTo("<e-1.email@montour.example>")
                .isEqualTo(second.getMessageID())
                .isNotEqualTo(other.getMessageID());
    }

    @Test
    void nothingInAnEventMakesAHeader() throws Exception {
        var evil = "x\r\nBcc: thief@example.org";
        var clean = Notices.writer().write(Notices.confirmed(), new Recipient(evil, evil), Language.FRENCH);
        var letter = new Letter(clean.language(), "Sujet\r\nBcc: thief@example.org", clean.blocks(), evil, null);
        var order = new DeliveryOrder(
                new DeliveryId(evil, Channel.EMAIL), new PersonId("p_1"), NoticeKind.CONFIRMED, Notices.AT, "{}");

        var message = received(order, letter, "claire@example.org");

        assertThat(message.getHeader("Bcc")).isNull();
        assertThat(message.getAllRecipients()).singleElement().hasToString("claire@example.org");
        assertThat(message.getSubject()).isEqualTo("Sujet Bcc: thief@example.org");
        assertThat(message.getHeader("X-Montour-Reference")).isNull();
        assertThat(Collections.list(message.getAllHeaderLines())).noneMatch(line -> line.startsWith("Bcc"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "claire",
                "a@example.org, b@example.org",
                "a@example.org\r\nBcc: b@example.org",
                "a b@example.org",
                "@example.org"
            })
    void whatIsNotExactlyOneAddressIsRefused(String to) {
        assertThatThrownBy(() -> letters.message(order("e-1"), letter(Notices.confirmed()), new EmailAddress(to)))
                .isInstanceOf(AddressException.class);
    }

    @Test
    void aLetterWithoutAppointmentHasNoCalendarFile() throws MessagingException, java.io.IOException {
        var missed = letter(new Notice.Missed(Notices.place("93008-x"), Notice.Miss.CALL, true, null));

        var message = letters.message(order("e-3"), missed, new EmailAddress("claire@example.org"));

        assertThat(((MimeMultipart) message.getContent()).getCount()).isEqualTo(1);
    }
}
