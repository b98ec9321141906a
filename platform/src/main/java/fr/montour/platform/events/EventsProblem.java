package fr.montour.platform.events;

import fr.montour.platform.web.ProblemSlugs;
import fr.montour.platform.web.ProblemType;

/** Refusals of the parking queue. */
enum EventsProblem implements ProblemType {
    BROKER_UNAVAILABLE(503, "The message broker cannot be reached at the moment"),
    EVENT_NOT_PARKED(404, "No such event is parked here");

    private final int status;
    private final String title;

    EventsProblem(int status, String title) {
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
