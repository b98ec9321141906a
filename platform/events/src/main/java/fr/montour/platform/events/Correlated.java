package fr.montour.platform.events;

import fr.montour.platform.web.Correlation;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** The correlation id of the event being handled, in the log context for as long as this is open. */
final class Correlated implements AutoCloseable {

    private final @Nullable String before = Correlation.currentId();

    Correlated(@Nullable String correlationId) {
        put(correlationId);
    }

    @Override
    public void close() {
        put(before);
    }

    private static void put(@Nullable String value) {
        if (value == null) {
            MDC.remove(Correlation.MDC_KEY);
        } else {
            MDC.put(Correlation.MDC_KEY, value);
        }
    }
}
