package fr.montour.gateway.edge.problem;

import fr.montour.platform.web.ProblemException;
import java.util.List;

/** Tells refusals apart by their slug, which those of services keep on their way through the gateway. */
public final class Refusals {

    private Refusals() {}

    /** Whether it is one of these. */
    public static boolean isOne(ProblemException refusal, String... slugs) {
        return List.of(slugs).contains(refusal.type().slug());
    }
}
