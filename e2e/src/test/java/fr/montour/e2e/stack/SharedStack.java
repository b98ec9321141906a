package fr.montour.e2e.stack;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test class the {@link MonTour} of this JVM as a constructor parameter: started for the first class that asks,
 * stopped after the last test.
 */
public final class SharedStack implements ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(SharedStack.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == MonTour.class;
    }

    @Override
    public MonTour resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(Outcome.class, _ -> Outcome.start(), Outcome.class)
                .tour();
    }

    /** The stack, or why there is none: a start that failed is not tried again by every class. */
    private record Outcome(
            @Nullable MonTour running, @Nullable RuntimeException failure) implements AutoCloseable {
        static Outcome start() {
            try {
                return new Outcome(MonTour.start(), null);
            } catch (RuntimeException e) {
                return new Outcome(null, e);
            }
        }

        MonTour tour() {
            if (running == null) {
                String cause = failure == null ? "" : failure.getMessage();
                throw new IllegalStateException("The stack did not start: " + cause, failure);
            }
            return running;
        }

        @Override
        public void close() {
            if (running != null) {
                running.close();
            }
        }
    }
}
