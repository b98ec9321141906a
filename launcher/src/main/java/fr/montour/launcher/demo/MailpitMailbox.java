package fr.montour.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Mailpit's API v1, which shows headers message by message; each is asked for once. */
final class MailpitMailbox implements Mailbox {
    private static final int PAGE_SIZE = 200;
    private static final String NO_CONFIRMATION = "";

    private final URI page;
    private final Map<String, String> referenceById = new HashMap<>();

    MailpitMailbox(URI page) {
        this.page = page;
    }

    @Override
    public List<String> confirmedReferences() {
        int start = 0;
        JsonNode messages;
        do {
            messages = get("/api/v1/messages?start=" + start + "&limit=" + PAGE_SIZE)
                    .path("messages");
            messages.forEach(
                    message -> referenceById.computeIfAbsent(message.path("ID").asText(), this::reference));
            start += PAGE_SIZE;
        } while (messages.size() == PAGE_SIZE);
        return referenceById.values().stream()
                .filter(reference -> !reference.isEmpty())
                .toList();
    }

    private String reference(String id) {
        JsonNode headers = get("/api/v1/message/" + id + "/headers");
        return headers.path(LocalMailbox.EVENT).path(0).asText().equals(LocalMailbox.CONFIRMED)
                ? headers.path(LocalMailbox.REFERENCE).path(0).asText()
                : NO_CONFIRMATION;
    }

    private JsonNode get(String path) {
        return LocalMailbox.ask(page, path).orFail("mailpit");
    }
}
