package fr.montour.launcher.demo;

import java.util.concurrent.atomic.AtomicInteger;

/** What has happened so far, counted while it happens. */
final class DemoCounts {
    final AtomicInteger loggedIn = new AtomicInteger();
    final AtomicInteger joined = new AtomicInteger();
    final AtomicInteger admitted = new AtomicInteger();
    final AtomicInteger booked = new AtomicInteger();
    /** People who are called and have not answered. */
    final AtomicInteger expected = new AtomicInteger();

    final AtomicInteger refused = new AtomicInteger();

    @Override
    public String toString() {
        return "logged in %d · joined %d · admitted %d · booked %d · refused %d"
                .formatted(loggedIn.get(), joined.get(), admitted.get(), booked.get(), refused.get());
    }
}
