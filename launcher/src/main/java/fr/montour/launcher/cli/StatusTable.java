package fr.montour.launcher.cli;

import fr.montour.launcher.stack.ComponentStatus;
import fr.montour.launcher.stack.ComponentStatus.State;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Lays out the state of a stack for people. */
final class StatusTable {
    private static final String ROW = "%-24s %-10s %8s %6s %9s  %s%n";

    private StatusTable() {}

    static String of(List<ComponentStatus> components, Instant now) {
        StringBuilder table = new StringBuilder(ROW.formatted("NAME", "STATE", "PID", "PORT", "UPTIME", "HEALTH"));
        for (ComponentStatus component : components) {
            table.append(ROW.formatted(
                    component.node().label(),
                    component.state().name().toLowerCase(Locale.ROOT),
                    component.pid().isPresent() ? "" + component.pid().getAsLong() : "-",
                    component.state() == State.GIVEN ? "-" : "" + component.port(),
                    component
                            .since()
                            .map(since -> uptime(Duration.between(since, now)))
                            .orElse("-"),
                    health(component)));
        }
        return table.toString();
    }

    private static String health(ComponentStatus component) {
        return switch (component.state()) {
            case RUNNING, CONTAINER -> component.healthy() ? "healthy" : "NOT READY";
            case GIVEN -> "not ours";
            case DIED -> "see ./montour logs " + component.node().label();
            case STOPPED -> "-";
        };
    }

    static String uptime(Duration time) {
        if (time.toDays() > 0) {
            return time.toDays() + " d " + time.toHoursPart() + " h";
        }
        if (time.toHours() > 0) {
            return time.toHours() + " h " + time.toMinutesPart() + " m";
        }
        return time.toMinutes() > 0
                ? time.toMinutes() + " m " + time.toSecondsPart() + " s"
                : Math.max(0, time.toSeconds()) + " s";
    }
}
