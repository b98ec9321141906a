package fr.montour.launcher.stack;

import fr.montour.backing.process.Readiness;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Asks services how they are, over one shared client. */
final class Health {
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final int OK = 200;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    /** Ready when a GET answers 200. */
    Readiness http(URI uri) {
        HttpRequest question = HttpRequest.newBuilder(uri).timeout(PATIENCE).build();
        return () -> answersOk(question);
    }

    private boolean answersOk(HttpRequest question) {
        try {
            return client.send(question, BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
