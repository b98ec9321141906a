package fr.montour.notification.delivery.web;

import fr.montour.platform.web.ProblemSlugs;
import fr.montour.platform.web.ProblemType;

/** Refusals of this service. */
enum NotificationProblem implements ProblemType {
    DELIVERY_UNKNOWN(404, "No letter was made of this event");

    private final int status;
    private final String title;

    NotificationProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public String slug() {
        return ProblemSlugs.ofEnum(this);
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
