package fr.montour.benchmarks.load;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** A request as it goes over the wire, made before the clock starts. */
public record Request(
        @SuppressWarnings("ArrayRecordComponent") byte[] bytes) {

    /** A request with JSON as its body, empty for none. */
    public static Request of(String method, URI server, String path, Map<String, String> headers, String body) {
        String head = headers.entrySet().stream()
                .map(header -> header.getKey() + ": " + header.getValue() + "\r\n")
                .collect(Collectors.joining());
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        String type = content.length == 0 ? "" : "Content-Type: application/json\r\n";
        String start = "%s %s HTTP/1.1\r\nHost: %s\r\n%s%sContent-Length: %d\r\n\r\n"
                .formatted(method, path, server.getAuthority(), head, type, content.length);
        return new Request((start + body).getBytes(StandardCharsets.UTF_8));
    }
}
