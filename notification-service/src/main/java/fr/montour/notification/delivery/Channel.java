package fr.montour.notification.delivery;

import java.util.Arrays;

/** A way to reach a person. */
public enum Channel {
    EMAIL("email");

    private final String slug;

    Channel(String slug) {
        this.slug = slug;
    }

    /** The channel of that slug, which must be one. */
    public static Channel ofSlug(String slug) {
        return Arrays.stream(values())
                .filter(channel -> channel.slug.equals(slug))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no channel " + slug));
    }

    /** Part of delivery ids. */
    public String slug() {
        return slug;
    }
}
