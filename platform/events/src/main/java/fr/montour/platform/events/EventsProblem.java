package fr.montour.platform.events;

import fr.montour.platform.web.ListedProblem;

/** Refusals of the parking queue. */
enum EventsProblem implements ListedProblem {
    BROKER_UNAVAILABLE(503, "The message broker cannot be reached at the moment"),
    EVENT_NOT_PARKED(404, "No such event is parked here");

    private final Kind kind;

    EventsProblem(int status, String title) {
        this.kind = new Kind(status, title);
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
