package fr.montour.slot.store;

import com.mongodb.MongoException;
import java.time.Duration;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the service cannot start without, from a store that may be slow or still starting itself: asked for again until it is there,
 * after rests that grow. The service listens only then, so nobody takes it for ready.
 */
public final class WaitForStore {

    /** Longest rest between two attempts. */
    static final Duration LONGEST = Duration.ofSeconds(10);

    private static final Duration FIRST = Duration.ofMillis(500);
    private static final Logger LOG = LoggerFactory.getLogger(WaitForStore.class);

    private final Rest rest;

    /** Lets time pass. */
    interface Rest {
        void of(Duration time) throws InterruptedException;
    }

    WaitForStore(Rest rest) {
        this.rest = rest;
    }

    /** What comes of the work when the store answers; another failure than the store's is thrown at once. */
    public static <T> T until(String what, Supplier<T> work) {
        return new WaitForStore(Thread::sleep).done(what, work);
    }

    <T> T done(String what, Supplier<T> work) {
        Duration next = FIRST;
        while (true) {
            try {
                return work.get();
            } catch (RuntimeException e) {
                if (!isOfTheStore(e)) {
                    throw e;
                }
                LOG.warn("{} cannot be read yet, the service starts when it can: {}", what, e.toString());
            }
            pause(next);
            next = next.multipliedBy(2).compareTo(LONGEST) < 0 ? next.multipliedBy(2) : LONGEST;
        }
    }

    private void pause(Duration time) {
        try {
            rest.of(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the service was stopped while it waited for the store", e);
        }
    }

    /** Repositories wrap what the driver throws. */
    private static boolean isOfTheStore(Throwable failure) {
        Throwable cause = failure;
        while (cause != null && !(cause instanceof MongoException)) {
            cause = cause.getCause();
        }
        return cause != null;
    }
}
