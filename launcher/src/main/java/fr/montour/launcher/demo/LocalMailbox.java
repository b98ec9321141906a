package fr.montour.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import fr.montour.backing.keycloak.BrowserlessLogin;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** The mailbox that the launcher starts itself, which lists messages with their headers. */
record LocalMailbox(URI page) implements Mailbox {
    static final String EVENT = "X-Montour-Event";
    static final String REFERENCE = "X-Montour-Reference";

    static boolean isAt(URI page) {
        return !ask(page, "/api/messages/count").isRefused();
    }

    @Override
    public List<Mail> about(String event) {
        List<Mail> mails = new ArrayList<>();
        JsonNode messages =
                ask(page, "/api/messages?header=" + EVENT + ":" + event).orFail("the mailbox");
        messages.forEach(message -> {
            JsonNode headers = message.path("headers");
            mails.add(new Mail(
                    event,
                    message.path("to").asText(),
                    date(headers.path("Date").asText()),
                    headers.path(REFERENCE).asText()));
        });
        return mails;
    }

    static Instant date(String header) {
        return ZonedDateTime.parse(header.replaceAll(" *\\(.*\\)$", ""), DateTimeFormatter.RFC_1123_DATE_TIME)
                .toInstant();
    }

    static Response ask(URI page, String path) {
        return Response.of(new BrowserlessLogin().send(HttpRequest.newBuilder(page.resolve(path))));
    }
}
