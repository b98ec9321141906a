package fr.montour.launcher.cli;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.montour.launcher.stack.StackException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** JSON from a file or an address. */
final class JsonSource {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int OK = 200;
    private static final ObjectMapper MAPPER = new ObjectMapper()
            .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false)
            .configure(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES, true);

    private JsonSource() {}

    /**
     * Reads it.
     *
     * @throws StackException in one sentence, when it cannot be read or is something else
     */
    static <T> T read(String fileOrUrl, Class<T> type) {
        try {
            T read = MAPPER.readValue(text(fileOrUrl), type);
            if (read == null) {
                throw new StackException(fileOrUrl + " is empty");
            }
            return read;
        } catch (JacksonException e) {
            throw new StackException(fileOrUrl + " is no " + type.getSimpleName() + ": " + firstLine(e));
        } catch (IOException e) {
            throw new StackException("cannot read " + fileOrUrl + ": " + firstLine(e));
        }
    }

    private static String text(String fileOrUrl) throws IOException {
        if (!fileOrUrl.startsWith("http://") && !fileOrUrl.startsWith("https://")) {
            return Files.readString(Path.of(fileOrUrl));
        }
        try (HttpClient client =
                HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            var request = HttpRequest.newBuilder(URI.create(fileOrUrl))
                    .timeout(PATIENCE)
                    .build();
            var answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != OK) {
                throw new StackException(fileOrUrl + " answers " + answer.statusCode());
            }
            return answer.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("interrupted while reading " + fileOrUrl);
        }
    }

    private static String firstLine(Exception e) {
        String message = e.getMessage();
        return message == null
                ? e.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }
}
