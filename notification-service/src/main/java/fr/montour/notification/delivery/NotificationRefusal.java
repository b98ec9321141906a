package fr.montour.notification.delivery.web;

import fr.montour.platform.web.ListedProblem;

/** Refusals of this service. */
enum NotificationProblem implements ListedProblem {
    DELIVERY_UNKNOWN(404, "No letter was made of this event");

    private final Kind kind;

    NotificationProblem(int status, String title) {
        this.kind = new Kind(status, title);
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
