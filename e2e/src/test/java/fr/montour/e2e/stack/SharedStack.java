package fr.montour.e2e.stack;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test class the {@link TestStack} of this JVM as a constructor parameter: started for the first class that asks,
 * stopped after the last test.
 */
public final class SharedStack implements ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(SharedStack.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == TestStack.class;
    }

    @Override
    public TestStack resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(Outcome.class, _ -> Outcome.start(), Outcome.class)
                .started();
    }

    /** The stack, or why there is none: a start that failed is not tried again by every class. */
    private record Outcome(
            @Nullable TestStack running, @Nullable RuntimeException failure) implements AutoCloseable {
        static Outcome start() {
            try {
                return new Outcome(TestStack.start(), null);
            } catch (RuntimeException e) {
                return new Outcome(null, e);
            }
        }

        TestStack started() {
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
