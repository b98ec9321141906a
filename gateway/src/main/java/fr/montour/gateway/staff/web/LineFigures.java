package fr.montour.gateway.staff.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.montour.gateway.applicant.place.PlaceStatus;
import fr.montour.gateway.open.line.Line;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * A line as staff see it.
 *
 * @param lastInLine how long whoever comes last is likely to wait; absent where {@code noEstimate} says why
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_NULL)
record LineFigures(
        Line line,
        long waiting,
        PlaceStatus.@Nullable Range lastInLine,
        @Nullable String noEstimate) {

    static LineFigures of(Line line, LastInLine last) {
        return new LineFigures(line, line.waiting(), PlaceStatus.range(last.estimate()), last.whyNone());
    }
}
