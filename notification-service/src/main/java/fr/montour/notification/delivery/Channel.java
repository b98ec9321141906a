package fr.montour.notification.delivery;

/** A way to reach a person. */
public enum Channel {
    EMAIL("email");

    private final String slug;

    Channel(String slug) {
        this.slug = slug;
    }

    /** Part of delivery ids. */
    public String slug() {
        return slug;
    }
}
