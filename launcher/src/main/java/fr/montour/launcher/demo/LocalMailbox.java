package fr.montour.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import fr.montour.backing.keycloak.BrowserlessLogin;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;

/** The mailbox that the launcher starts itself, which lists messages with their headers. */
record LocalMailbox(URI page) implements Mailbox {
    static final String EVENT = "X-Montour-Event";
    static final String CONFIRMED = "booking.confirmed.v1";
    static final String REFERENCE = "X-Montour-Reference";

    static boolean isAt(URI page) {
        return !ask(page, "/api/messages/count").isRefused();
    }

    @Override
    public List<String> confirmedReferences() {
        List<String> references = new ArrayList<>();
        JsonNode messages =
                ask(page, "/api/messages?header=" + EVENT + ":" + CONFIRMED).orFail("the mailbox");
        messages.forEach(message ->
                references.add(message.path("headers").path(REFERENCE).asText()));
        return references;
    }

    static Response ask(URI page, String path) {
        return Response.of(new BrowserlessLogin().send(HttpRequest.newBuilder(page.resolve(path))));
    }
}
