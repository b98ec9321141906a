package fr.montour.slot.web;

import fr.montour.platform.web.ProblemException;
import fr.montour.slot.model.Outcome;
import fr.montour.slot.model.Outcome.Done;
import fr.montour.slot.model.Outcome.Refused;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;

/** From outcomes to answers: what was done is given back, a refusal becomes its problem; both are counted. */
@Singleton
public class Answers {

    private final MeterRegistry meters;

    Answers(MeterRegistry meters) {
        this.meters = meters;
    }

    /**
     * The value of the outcome.
     *
     * @param action counted as {@code montour.slot.<action>} when done
     * @throws ProblemException when it was refused; counted as {@code montour.slot.refusals}
     */
    public <T> T of(String action, Outcome<T> outcome) {
        return switch (outcome) {
            case Done<T>(var value) -> {
                meters.counter("montour.slot." + action).increment();
                yield value;
            }
            case Refused<T>(var refusal, var reason) -> {
                var problem = SlotProblem.of(refusal);
                throw refuse(problem, reason == null ? problem.title() : reason);
            }
        };
    }

    /** A refusal that is found in the web layer itself; counted like the others. */
    public ProblemException refuse(SlotProblem problem, String detail) {
        meters.counter("montour.slot.refusals", "type", problem.slug()).increment();
        return new ProblemException(problem, detail);
    }
}
