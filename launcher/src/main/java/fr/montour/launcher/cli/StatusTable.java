package fr.montour.launcher.cli;

import fr.montour.launcher.stack.PieceStatus;
import fr.montour.launcher.stack.PieceStatus.State;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Lays out the state of a stack for people. */
final class StatusTable {
    private static final String ROW = "%-24s %-10s %8s %6s %9s  %s%n";

    private StatusTable() {}

    static String of(List<PieceStatus> pieces, Instant now) {
        StringBuilder table = new StringBuilder(ROW.formatted("NAME", "STATE", "PID", "PORT", "UPTIME", "HEALTH"));
        for (PieceStatus piece : pieces) {
            table.append(ROW.formatted(
                    piece.node().label(),
                    piece.state().name().toLowerCase(Locale.ROOT),
                    piece.pid().isPresent() ? "" + piece.pid().getAsLong() : "-",
                    piece.state() == State.GIVEN ? "-" : "" + piece.port(),
                    piece.since()
                            .map(since -> uptime(Duration.between(since, now)))
                            .orElse("-"),
                    health(piece)));
        }
        return table.toString();
    }

    private static String health(PieceStatus piece) {
        return switch (piece.state()) {
            case RUNNING, CONTAINER -> piece.healthy() ? "healthy" : "NOT READY";
            case GIVEN -> "not ours";
            case DIED -> "see ./montour logs " + piece.node().label();
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
