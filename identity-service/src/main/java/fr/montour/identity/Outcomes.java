package fr.montour.identity;

import fr.montour.identity.model.Outcome;

/** From values of the domain to answers of HTTP. */
public final class Outcomes {

    private Outcomes() {}

    /**
     * What was asked for.
     *
     * @throws fr.montour.platform.web.ProblemException where a rule refused it
     */
    public static <T> T orProblem(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(var why) -> throw IdentityProblem.of(why);
        };
    }
}
