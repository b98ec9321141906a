package fr.montour.launcher.demo;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** When the demo ends: every slot is booked, or it has taken too long. Waiting people look at it. */
final class DemoEnd {
    private final CountDownLatch signal = new CountDownLatch(1);
    private final long deadline;

    DemoEnd(Duration atMost) {
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
