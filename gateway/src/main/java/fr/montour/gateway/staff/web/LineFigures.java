package fr.montour.gateway.staff.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.montour.gateway.open.line.Line;
import fr.montour.gateway.open.line.WaitRange;
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
        @Nullable WaitRange lastInLine,
        @Nullable String noEstimate) {

    static LineFigures of(Line line, LastInLine last) {
        return new LineFigures(line, line.waiting(), WaitRange.of(last.estimate()), last.whyNone());
    }
}
