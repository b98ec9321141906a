package fr.montour.launcher.demo;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Measures how long each part takes. */
final class Phases {
    private static final double NANOS = 1e9;

    private final long begin = System.nanoTime();
    private final Map<String, Double> seconds = new LinkedHashMap<>();

    <T> T measure(String name, Supplier<T> part) {
        long start = System.nanoTime();
        try {
            return part.get();
        } finally {
            seconds.put(name, since(start));
        }
    }

    void measure(String name, Runnable part) {
        measure(name, () -> {
            part.run();
            return name;
        });
    }

    Map<String, Double> seconds() {
        return Collections.unmodifiableMap(seconds);
    }

    double total() {
        return since(begin);
    }

    private static double since(long start) {
        return Math.round((System.nanoTime() - start) / NANOS * 10) / 10.0;
    }
}
