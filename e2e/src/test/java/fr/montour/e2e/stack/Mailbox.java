package fr.montour.e2e.stack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The mailbox of the development mail server: everything that was sent to anybody. */
public final class Mailbox {
    private static final ObjectMapper JSON =
            new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI address;

    Mailbox(URI address) {
        this.address = address;
    }

    /** One e-mail as one recipient got it. */
    public record Mail(String id, String to, String subject, Map<String, String> headers) {}

    /** Confirmations of the booking with this reference. */
    public List<Mail> confirming(String reference) {
        List<Mail> mails = new ArrayList<>();
        all().forEach(mail -> {
            if (reference.equals(mail.headers().get("X-Montour-Reference"))) {
                mails.add(mail);
            }
        });
        return mails;
    }

    /** The page that shows one e-mail, with links to its attachments. */
    public Document page(Mail mail) {
        return Jsoup.parse(get("/messages/" + mail.id()), address.toString());
    }

    /** The attachments of an e-mail as texts. */
    public List<String> attachments(Mail mail) {
        return page(mail).select("a[download]").stream()
                .map(link -> get(link.attr("href")))
                .toList();
    }

    private List<Mail> all() {
        try {
            return JSON.readerForListOf(Mail.class).readValue(get("/api/messages"));
        } catch (JsonProcessingException e) {
            throw new AssertionError("the mailbox answers nonsense: " + e, e);
        }
    }

    private String get(String path) {
        try {
            HttpRequest request = HttpRequest.newBuilder(address.resolve(path)).build();
            return client.send(request, BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new AssertionError("the mailbox does not answer: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
