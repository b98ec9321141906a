package fr.montour.notification.letter;

import java.net.URI;

/** Addresses of the public pages. */
public record Links(URI publicUrl) {

    URI appointments() {
        return at("/appointments");
    }

    URI place(String lineId) {
        return at("/lines/" + lineId + "/place");
    }

    private URI at(String path) {
        var base = publicUrl.toString();
        return URI.create((base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path);
    }
}
