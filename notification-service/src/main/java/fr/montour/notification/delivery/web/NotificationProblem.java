package fr.montour.notification.delivery.web;

import fr.montour.platform.web.ProblemType;

/** Refusals of this service. */
enum NotificationProblem implements ProblemType {
    DELIVERY_UNKNOWN("delivery-unknown", 404, "No letter was made of this event");

    private final String slug;
    private final int status;
    private final String title;

    NotificationProblem(String slug, int status, String title) {
        this.slug = slug;
        this.status = status;
        this.title = title;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
