package fr.montour.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import fr.montour.backing.keycloak.BrowserlessLogin;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Where the e-mails arrive, read through the mailbox page's API; every message is fetched once. */
final class Mailbox {
    private static final int PAGE_SIZE = 200;

    private final URI page;
    private final BrowserlessLogin browser = new BrowserlessLogin();
    private final Map<String, String> texts = new HashMap<>();

    Mailbox(URI page) {
        this.page = page;
    }

    /** How many messages show one of these references; a confirmation that arrived twice counts twice. */
    int confirmations(Set<String> references) {
        readNew();
        return (int) texts.values().stream()
                .filter(text -> references.stream().anyMatch(text::contains))
                .count();
    }

    private void readNew() {
        int start = 0;
        JsonNode messages;
        do {
            messages = get("/api/v1/messages?start=" + start + "&limit=" + PAGE_SIZE)
                    .path("messages");
            for (JsonNode message : messages) {
                texts.computeIfAbsent(message.path("ID").asText(), this::text);
            }
            start += PAGE_SIZE;
        } while (messages.size() == PAGE_SIZE);
    }

    private String text(String id) {
        return get("/api/v1/message/" + id).path("Text").asText();
    }

    private JsonNode get(String path) {
        return Reply.of(browser.send(HttpRequest.newBuilder(page.resolve(path))))
                .orFail("the mailbox");
    }
}
