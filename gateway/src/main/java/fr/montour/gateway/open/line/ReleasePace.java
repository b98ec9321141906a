package fr.montour.gateway.open.line;

import io.micronaut.serde.annotation.Serdeable;

/**
 * How fast units are released for a standing line, as its service measured it over the last weeks.
 *
 * @param perWeek units released per week, on average
 * @param margin share by which that may be off
 * @param callingMinutesPerWeek how long people may be called in a week
 */
@Serdeable
public record ReleasePace(double perWeek, double margin, long callingMinutesPerWeek) {

    /** Most units per week to reckon with. */
    double fastest() {
        return perWeek * (1 + margin);
    }

    /** Fewest units per week to reckon with. */
    double slowest() {
        return perWeek * (1 - margin);
    }
}
