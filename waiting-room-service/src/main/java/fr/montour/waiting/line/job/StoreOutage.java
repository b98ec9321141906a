package fr.montour.waiting.line.job;

import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs once that the store is away and once that it is back, for all jobs of a node that read and change lines. */
@Singleton
public final class StoreOutage {

    private static final Logger LOG = LoggerFactory.getLogger(StoreOutage.class);

    private volatile boolean away;

    /** A job failed. Only the first failure of an outage is logged. */
    public void failed(RuntimeException failure) {
        if (!away) {
            away = true;
            LOG.warn("Nobody is called until the store answers again", failure);
        }
    }

    /** The lines could be read. */
    void over() {
        if (away) {
            away = false;
            LOG.info("The store answers again");
        }
    }
}
