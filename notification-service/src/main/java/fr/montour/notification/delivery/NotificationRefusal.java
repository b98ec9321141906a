package fr.montour.notification.delivery;

import fr.montour.platform.result.Refusal;

/** What this service refuses. */
public enum NotificationRefusal implements Refusal {
    DELIVERY_UNKNOWN(Kind.UNKNOWN, "No letter was made of this event");

    private final Kind kind;
    private final String title;

    NotificationRefusal(Kind kind, String title) {
        this.kind = kind;
        this.title = title;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String title() {
        return title;
    }
}
