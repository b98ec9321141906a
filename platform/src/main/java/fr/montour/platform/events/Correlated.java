package fr.montour.platform.events;

import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** The correlation id of the event being handled, in the log context for as long as this is open. */
final class Correlated implements AutoCloseable {

    static final String MDC_KEY = "correlationId";

    private final @Nullable String before = MDC.get(MDC_KEY);

    Correlated(@Nullable String correlationId) {
        put(correlationId);
    }

    @Override
    public void close() {
        put(before);
    }

    private static void put(@Nullable String value) {
        if (value == null) {
            MDC.remove(MDC_KEY);
        } else {
            MDC.put(MDC_KEY, value);
        }
    }
}
