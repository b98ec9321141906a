package fr.montour.slot.web;

import fr.montour.platform.result.Result;
import fr.montour.platform.result.Result.Done;
import fr.montour.platform.result.Result.Refused;
import fr.montour.platform.web.ProblemException;
import fr.montour.platform.web.Results;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;

/** Counts results on their way out of the controllers; {@link Results} turns them into answers and problems. */
@Singleton
public class CountedResults {

    private final MeterRegistry meters;

    CountedResults(MeterRegistry meters) {
        this.meters = meters;
    }

    /**
     * The value of the result, counted as {@code montour.slot.<action>}.
     *
     * @throws ProblemException when it was refused
     */
    public <T> T orThrow(String action, Result<T> result) {
        if (result instanceof Done<T>) {
            meters.counter("montour.slot." + action).increment();
        }
        return orThrow(result);
    }

    /**
     * The value of the result; a refusal is counted as {@code montour.slot.refusals} with its slug as {@code type}.
     *
     * @throws ProblemException when it was refused
     */
    public <T> T orThrow(Result<T> result) {
        if (result instanceof Refused<T> refused) {
            meters.counter("montour.slot.refusals", "type", refused.refusal().slug())
                    .increment();
        }
        return Results.orThrow(result);
    }
}
