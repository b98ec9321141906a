package fr.montour.e2e.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;

/** The mailbox of the development mail server: everything that was sent to anybody. */
public final class Mailbox {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI address;

    Mailbox(URI address) {
        this.address = address;
    }

    /**
     * One e-mail.
     *
     * @param to addresses
     * @param text plain text of it
     * @param attachments each file as text
     */
    public record Mail(String id, String to, String subject, String text, List<String> attachments) {}

    /** E-mails whose subject or text holds these words. */
    public List<Mail> mentioning(String words) {
        return all().stream()
                .filter(mail -> mail.subject().contains(words) || mail.text().contains(words))
                .toList();
    }

    /** All e-mails. */
    public List<Mail> all() {
        List<Mail> mails = new ArrayList<>();
        get("/api/messages").forEach(mail -> mails.add(read(mail)));
        return mails;
    }

    private static Mail read(JsonNode mail) {
        List<String> attachments = new ArrayList<>();
        mail.path("attachments")
                .forEach(file -> attachments.add(file.path("text").asText()));
        return new Mail(
                mail.path("id").asText(),
                mail.path("to").toString(),
                mail.path("subject").asText(),
                mail.path("text").asText(),
                attachments);
    }

    private JsonNode get(String path) {
        try {
            HttpRequest request = HttpRequest.newBuilder(address.resolve(path)).build();
            return JSON.readTree(client.send(request, BodyHandlers.ofString()).body());
        } catch (IOException e) {
            throw new AssertionError("the mailbox does not answer: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
