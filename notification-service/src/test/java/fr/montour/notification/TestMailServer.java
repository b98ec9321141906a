package fr.montour.notification;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.montour.backing.process.Ports;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A real SMTP server that a test takes away and brings back on the same port. */
final class TestMailServer {

    private final int port = Ports.free();
    private final List<MimeMessage> before = new ArrayList<>();
    private GreenMail server = started();

    URI uri() {
        return URI.create("smtp://127.0.0.1:" + port);
    }

    synchronized void stop() {
        before.addAll(Arrays.asList(server.getReceivedMessages()));
        server.stop();
    }

    synchronized void start() {
        server = started();
    }

    /** Received since the beginning, stops included. */
    synchronized List<MimeMessage> receivedBy(String address) {
        var all = new ArrayList<>(before);
        all.addAll(Arrays.asList(server.getReceivedMessages()));
        return all.stream().filter(message -> isTo(message, address)).toList();
    }

    private static boolean isTo(MimeMessage message, String address) {
        try {
            return Arrays.stream(message.getAllRecipients())
                    .anyMatch(to -> to.toString().equals(address));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private GreenMail started() {
        var mail = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        return mail;
    }
}
