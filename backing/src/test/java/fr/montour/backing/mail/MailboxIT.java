package fr.montour.backing.mail;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.backing.process.Ports;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailboxIT {

    private static final String SCRIPT = "<script>alert(1)</script>";

    @TempDir
    Path folder;

    @Test
    void messageIsListedAndFoundByRecipientAndHeader() throws Exception {
        try (var mailbox = Mailbox.start(Ports.free(), 0, folder)) {
            send(mailbox, "claire@example.org", "Votre rendez-vous à Bobigny");
            send(mailbox, "karim@example.org", "Autre");

            var list = get(mailbox, "api/messages?to=claire@example.org&header=X-Montour-Event:booking.confirmed.v1");

            assertThat(list.body()).contains("Votre rendez-vous à Bobigny").doesNotContain("Autre");
            assertThat(get(mailbox, "api/messages/count?header=X-Montour-Event:booking.confirmed.v1")
                            .body())
                    .isEqualTo("{\"count\":2}");
            assertThat(get(mailbox, "api/messages/count?header=X-Montour-Event:booking.cancelled.v1")
                            .body())
                    .isEqualTo("{\"count\":0}");
        }
    }

    @Test
    void receivedMailHasItsPartsAndAttachment() throws Exception {
        try (var mailbox = Mailbox.start(Ports.free(), 0, folder)) {
            send(mailbox, "claire@example.org", "Sujet");

            var mail = mailbox.received().getFirst();

            assertThat(mail.text()).contains("Référence ABCD-2345");
            assertThat(mail.html()).contains(SCRIPT);
            assertThat(mail.header("x-montour-event")).isEqualTo("booking.confirmed.v1");
            assertThat(mail.attachments())
                    .singleElement()
                    .satisfies(file -> assertThat(file.name()).isEqualTo("rendez-vous.ics"));
        }
    }

    @Test
    void messagesSurviveARestart() throws Exception {
        try (var mailbox = Mailbox.start(Ports.free(), 0, folder)) {
            send(mailbox, "claire@example.org", "Premier");
        }
        try (var mailbox = Mailbox.start(Ports.free(), 0, folder)) {
            send(mailbox, "claire@example.org", "Second");

            assertThat(mailbox.received()).extracting(ReceivedMail::subject).containsExactly("Premier", "Second");
        }
    }

    @Test
    void nothingThatCameByMailRunsInTheReadersBrowser() throws Exception {
        try (var mailbox = Mailbox.start(Ports.free(), 0, folder)) {
            send(mailbox, "claire@example.org", "\"><script>alert(2)</script>");
            var id = mailbox.received().getFirst().id();

            assertThat(get(mailbox, "").body()).doesNotContain("<script>");
            assertThat(get(mailbox, "messages/" + id).body())
                    .doesNotContain("<script>")
                    .contains("<iframe sandbox");
            var html = get(mailbox, "messages/" + id + "/html");
            assertThat(html.body()).contains(SCRIPT);
            assertThat(html.headers().firstValue("Content-Security-Policy").orElse(""))
                    .startsWith("sandbox; default-src 'none'");
            var file = get(mailbox, "messages/" + id + "/attachments/0");
            assertThat(file.headers().firstValue("Content-Disposition"))
                    .contains("attachment; filename=\"rendez-vous.ics\"");
            assertThat(file.body()).startsWith("BEGIN:VCALENDAR");
        }
    }

    @Test
    void unknownPageIs404() throws Exception {
        try (var mailbox = Mailbox.start(Ports.free(), 0, folder)) {
            assertThat(get(mailbox, "messages/00000009").statusCode()).isEqualTo(404);
            assertThat(get(mailbox, "../../etc/passwd").statusCode()).isEqualTo(404);
        }
    }

    private static void send(Mailbox mailbox, String to, String subject) throws Exception {
        var properties = new Properties();
        properties.put("mail.smtp.host", mailbox.uri().getHost());
        properties.put("mail.smtp.port", Integer.toString(mailbox.uri().getPort()));
        var message = new MimeMessage(Session.getInstance(properties));
        message.setFrom(new InternetAddress("mon-tour@example.org"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
        message.setSubject(subject, "UTF-8");
        message.setHeader("X-Montour-Event", "booking.confirmed.v1");
        var text = new MimeBodyPart();
        text.setText("Référence ABCD-2345 " + SCRIPT, "UTF-8");
        var html = new MimeBodyPart();
        html.setContent("<p>Référence</p>" + SCRIPT, "text/html; charset=UTF-8");
        var alternatives = new MimeMultipart("alternative", text, html);
        var both = new MimeBodyPart();
        both.setContent(alternatives);
        var calendar = new MimeBodyPart();
        calendar.setContent("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", "text/calendar; charset=UTF-8");
        calendar.setFileName("rendez-vous.ics");
        message.setContent(new MimeMultipart("mixed", both, calendar));
        Transport.send(message);
    }

    private static HttpResponse<String> get(Mailbox mailbox, String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var uri = URI.create(mailbox.page() + path);
            return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
        }
    }
}
