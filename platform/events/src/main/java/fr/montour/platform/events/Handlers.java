package fr.montour.platform.events;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The service's handlers by type of event. */
@Singleton
final class Handlers {

    private final Map<String, EventHandler<?>> byType;

    Handlers(List<EventHandler<?>> handlers) {
        byType = handlers.stream().collect(Collectors.toUnmodifiableMap(EventHandler::type, Function.identity()));
    }

    Set<String> types() {
        return byType.keySet();
    }

    @Nullable EventHandler<?> of(String type) {
        return byType.get(type);
    }
}
