package fr.montour.gateway.edge.problem;

import fr.montour.platform.web.ProblemException;
import java.util.List;
import java.util.Optional;

/** Tells refusals apart by their slug, which those of services keep on their way through the gateway. */
public final class Refusals {

    private Refusals() {}

    /** What a refusal says beside its words, by name. */
    public static Optional<String> detail(ProblemException refusal, String name) {
        return Optional.ofNullable(refusal.problem().extensions().get(name)).map(Object::toString);
    }

    /** Whether it is one of these. */
    public static boolean isOne(ProblemException refusal, String... slugs) {
        return List.of(slugs).contains(refusal.type().slug());
    }
}
