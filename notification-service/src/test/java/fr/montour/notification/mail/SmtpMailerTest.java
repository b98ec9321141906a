package fr.montour.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.montour.notification.config.NotificationConfiguration;
import fr.montour.notification.contact.EmailAddress;
import fr.montour.notification.contact.PersonId;
import fr.montour.notification.delivery.Channel;
import fr.montour.notification.delivery.DeliveryId;
import fr.montour.notification.delivery.DeliveryOrder;
import fr.montour.notification.delivery.Mailer.Outcome;
import fr.montour.notification.delivery.NoticeKind;
import fr.montour.notification.letter.Notices;
import fr.montour.platform.words.Language;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the answers of a mail server mean, in real SMTP conversations. */
class SmtpMailerTest {

    private final ScriptedMailServer server = new ScriptedMailServer();
    private SmtpMailer mailer = mailer(server.uri(), "Mon Tour <ne-pas-repondre@montour.example>", false);

    @AfterEach
    void hangUp() {
        mailer.close();
        server.close();
    }

    private static SmtpMailer mailer(URI smtp, String from, boolean smtpUtf8) {
        var configuration = new NotificationConfiguration(
                smtp,
                URI.create("https://montour.example"),
                from,
                1,
                Duration.ofSeconds(5),
                Duration.ofMinutes(2),
                Duration.ofSeconds(2),
                Duration.ofMinutes(5),
                Duration.ofDays(2),
                smtpUtf8,
                Duration.ofSeconds(5));
        return new SmtpMailer(configuration, new LetterTemplates(Notices.TRANSLATIONS));
    }

    private Outcome send(String to) {
        var order = new DeliveryOrder(
                new DeliveryId("e-1", Channel.EMAIL), new PersonId("p_1"), NoticeKind.CONFIRMED, Notices.AT, "{}");
        var letter = Notices.writer().write(Notices.confirmed(), Notices.CLAIRE, Language.FRENCH);
        return mailer.send(order, letter, new EmailAddress(to));
    }

    private Outcome send() {
        return send("claire@example.org");
    }

    @Test
    void aLetterThatTheServerTakesIsAccepted() {
        assertThat(send()).isEqualTo(new Outcome.Accepted());
        assertThat(server.letters()).singleElement().asString().contains("To: claire@example.org");
    }

    @ParameterizedTest
    @CsvSource({
        "CONNECT, 554 no service here",
        "CONNECT, 421 too many connections",
        "EHLO, 550 your name is on a list",
        "MAIL, 550 5.7.1 sender refused",
        "MAIL, 553 5.1.8 sender address rejected",
        "MAIL, 530 5.7.0 authentication required",
        "MAIL, 552 5.2.2 over quota",
        "MAIL, 421 4.3.2 shutting down",
        "MAIL, 451 4.3.0 try again",
        "DATA, 554 5.5.1 no valid recipients",
        "DATA, 451 4.3.0 queue file write error",
        "., 554 5.7.1 message refused",
        "., 552 5.2.2 quota of this account is used up",
        "., 550 5.7.509 access denied",
        "., 451 4.7.1 greylisted",
        "RCPT, 530 5.7.0 authentication required",
        "RCPT, 503 5.5.1 need MAIL first",
        "RCPT, 554 5.7.1 relay access denied",
        "RCPT, 550 5.7.64 tenant attribution",
        "RCPT, 550 5.1.8 sender rejected",
        "RCPT, 421 4.7.0 goodbye"
    })
    void whatTheServerSaysOfUsIsAnOutage(String step, String answer) {
        if ("EHLO".equals(step)) {
            server.answer("HELO", answer);
        }
        server.answer(step, answer);

        assertThat(send()).isInstanceOf(Outcome.Outage.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "550 no such user",
                "550 5.1.1 user unknown",
                "550-5.1.1 the address\r\n550 5.1.1 does not exist",
                "550 5.1.2 no such domain",
                "550 5.4.4 host not found",
                "550 5.2.1 mailbox disabled",
                "551 user not local",
                "553 5.1.3 mailbox name not allowed",
                "501 5.1.3 bad recipient address syntax"
            })
    void onlyARefusalOfTheRecipientIsFinal(String answer) {
        server.answer("RCPT", answer);

        assertThat(send()).isInstanceOf(Outcome.RecipientRefused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"450 4.2.0 greylisted", "452 4.2.2 mailbox full", "552 5.2.2 mailbox full", "450 try later"})
    void aMailboxThatIsFullOrGreylistedIsTriedAgainWithoutAlarm(String answer) {
        server.answer("RCPT", answer);

        assertThat(send()).isInstanceOf(Outcome.RecipientDeferred.class);
    }

    @Test
    void aRefusedLogInIsAnOutage() {
        server.answer("EHLO", "250-hello\r\n250 AUTH PLAIN LOGIN").answer("AUTH", "535 5.7.8 no");
        mailer = mailer(
                URI.create(server.uri().toString().replace("smtp://", "smtp://me:secret@")),
                "a@montour.example",
                false);

        assertThat(send()).isEqualTo(new Outcome.Outage("the mail server refuses our log-in"));
    }

    @Test
    void aServerThatIsNotThereIsAnOutage() {
        server.close();

        assertThat(send()).isInstanceOf(Outcome.Outage.class);
    }

    @Test
    void afterAnOutageAndAfterARefusalTheNextLetterLeaves() {
        server.answer("MAIL", "550 not now");
        send();
        server.recover();
        server.answer("RCPT", "550 no such user");
        send("nobody@example.org");
        server.recover();

        assertThat(send()).isEqualTo(new Outcome.Accepted());
    }

    @Test
    void whatIsNoAddressIsRefusedWithoutAskingTheServer() {
        assertThat(send("not an address")).isEqualTo(new Outcome.RecipientRefused("the address is not one"));
        assertThat(server.commands()).isEmpty();
    }

    @Test
    void aDomainInItsOwnLettersIsWrittenToAsTheNetworkWritesIt() {
        assertThat(send("claire@exämple.org")).isEqualTo(new Outcome.Accepted());
        assertThat(server.commands()).anyMatch(command -> command.startsWith("RCPT TO:<claire@xn--exmple-cua.org>"));
    }

    @Test
    void lettersBeyondAsciiBeforeTheAtSignNeedAServerThatTakesThem() {
        assertThat(send("zoé@exemple.fr")).isEqualTo(new Outcome.RecipientRefused("the address needs SMTPUTF8"));
        assertThat(server.commands()).isEmpty();

        server.answer("EHLO", "250-hello\r\n250-8BITMIME\r\n250 SMTPUTF8");
        mailer = mailer(server.uri(), "a@montour.example", true);
        assertThat(send("zoé@exemple.fr")).isEqualTo(new Outcome.Accepted());
        assertThat(server.commands())
                .anyMatch(command -> command.startsWith("MAIL FROM:") && command.contains("SMTPUTF8"))
                .anyMatch(command -> command.startsWith("RCPT TO:<zoé@exemple.fr>"));
    }

    @Test
    void reasonsQuoteNobodysAddress() {
        server.answer("RCPT", "550 5.1.1 <claire@example.org>: user unknown");
        assertThat(send().toString()).doesNotContain("claire");

        server.answer("MAIL", "550 <claire@example.org> is not welcome");
        assertThat(send().toString()).doesNotContain("@");
    }

    @Test
    void aSenderThatIsNoAddressStopsTheStartAndBlamesNoRecipient() {
        assertThatThrownBy(() -> mailer(server.uri(), "Mon Tour", false)).isInstanceOf(IllegalArgumentException.class);
    }
}
