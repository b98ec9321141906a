package fr.montour.launcher.demo;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The moment at which everybody goes home: the shelf is empty, or it has taken too long. */
final class Closing {
    private final CountDownLatch signal = new CountDownLatch(1);
    private final long deadline;

    Closing(Duration atMost) {
        this.deadline = System.nanoTime() + atMost.toNanos();
    }

    void now() {
        signal.countDown();
    }

    boolean isOver() {
        return signal.getCount() == 0 || System.nanoTime() - deadline > 0;
    }

    /** Waits so long, or until it is over. */
    void pause(Duration time) {
        try {
            boolean over = signal.await(Math.min(time.toNanos(), deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
            assert !over || isOver();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            now();
        }
    }
}
