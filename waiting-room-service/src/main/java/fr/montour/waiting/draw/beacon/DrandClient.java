package fr.montour.waiting.draw.beacon;

import fr.montour.draw.DrandChain;
import fr.montour.waiting.config.DrandConfiguration;
import fr.montour.waiting.draw.DrandRounds;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Rounds from a drand relay: {@code GET {url}/{chain}/public/{round}}. Whatever goes wrong, there is no round yet. */
@Singleton
final class DrandClient implements DrandRounds {

    private static final Logger LOG = LoggerFactory.getLogger(DrandClient.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int OK = 200;

    private final @Nullable String url;
    private final ObjectMapper json;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    DrandClient(DrandConfiguration configuration, ObjectMapper json) {
        String base = configuration.url();
        this.url = base == null || base.isBlank() ? null : base;
        this.json = json;
    }

    /** As the relay says it; more fields come with it. */
    @Serdeable
    record Round(long round, String signature) {}

    @Override
    public Optional<String> signature(DrandChain chain, long round) {
        return url == null ? Optional.empty() : ask(URI.create(url + "/" + chain.hash() + "/public/" + round), round);
    }

    private Optional<String> ask(URI address, long round) {
        try {
            var request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
            var answer = client.send(request, BodyHandlers.ofByteArray());
            if (answer.statusCode() == OK) {
                Round told = json.readValue(answer.body(), Round.class);
                return told != null && told.round() == round ? Optional.of(told.signature()) : Optional.empty();
            }
            LOG.warn("drand answers {} for round {}", answer.statusCode(), round);
        } catch (IOException e) {
            LOG.warn("drand cannot be asked for round {}: {}", round, e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }

    @PreDestroy
    void close() {
        client.close();
    }
}
