package fr.montour.notification.letter;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses of the public pages. */
public record Links(URI publicUrl) {

    URI appointments() {
        return at("/appointments");
    }

    URI place(String lineId) {
        return at("/lines/" + lineId + "/place");
    }

    URI address(String token) {
        return at("/address?t=" + URLEncoder.encode(token, StandardCharsets.UTF_8));
    }

    private URI at(String path) {
        var base = publicUrl.toString();
        return URI.create((base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path);
    }
}
