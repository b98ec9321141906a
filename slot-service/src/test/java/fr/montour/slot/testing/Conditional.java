package fr.montour.slot.testing;

import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a conditional write is, on a map. */
final class Conditional {

    private Conditional() {}

    /** Puts the value if what is there satisfies the condition; says whether it did. */
    static <K, V> boolean put(Map<K, V> map, K key, Predicate<@Nullable V> condition, V next) {
        var done = new AtomicBoolean();
        map.compute(key, (_, stored) -> {
            done.set(condition.test(stored));
            return done.get() ? next : stored;
        });
        return done.get();
    }
}
