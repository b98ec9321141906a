package fr.montour.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Mailpit's API v1, which shows headers message by message; each is asked for once. */
final class MailpitMailbox implements Mailbox {
    private static final int PAGE_SIZE = 200;

    private final URI page;
    private final Map<String, Mail> mailById = new HashMap<>();

    MailpitMailbox(URI page) {
        this.page = page;
    }

    @Override
    public List<Mail> about(String event) {
        int start = 0;
        JsonNode messages;
        do {
            messages = get("/api/v1/messages?start=" + start + "&limit=" + PAGE_SIZE)
                    .path("messages");
            messages.forEach(
                    message -> mailById.computeIfAbsent(message.path("ID").asText(), this::mail));
            start += PAGE_SIZE;
        } while (messages.size() == PAGE_SIZE);
        return mailById.values().stream()
                .filter(mail -> mail.event().equals(event))
                .toList();
    }

    private Mail mail(String id) {
        JsonNode headers = get("/api/v1/message/" + id + "/headers");
        return new Mail(
                first(headers, LocalMailbox.EVENT),
                first(headers, "To"),
                LocalMailbox.date(first(headers, "Date")),
                first(headers, LocalMailbox.REFERENCE));
    }

    private static String first(JsonNode headers, String name) {
        return headers.path(name).path(0).asText();
    }

    private JsonNode get(String path) {
        return LocalMailbox.ask(page, path).orFail("mailpit");
    }
}
