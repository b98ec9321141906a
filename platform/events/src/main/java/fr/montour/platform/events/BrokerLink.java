package fr.montour.platform.events;

import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ShutdownSignalException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A connection that is opened at first use, and again by itself when it is lost. */
final class BrokerLink implements AutoCloseable {

    interface Opener {
        Connection open() throws IOException, TimeoutException;
    }

    private static final Logger LOG = LoggerFactory.getLogger(BrokerLink.class);
    private static final int CLOSE_MILLIS = 2_000;

    private final Opener opener;
    private volatile @Nullable Connection connection;
    private volatile boolean wanted;
    private volatile boolean closed;

    BrokerLink(Opener opener) {
        this.opener = opener;
    }

    synchronized Connection connection() throws IOException, TimeoutException {
        if (closed) {
            throw new IOException("The service is stopping");
        }
        wanted = true;
        var current = connection;
        if (current == null || !current.isOpen()) {
            current = opener.open();
            connection = current;
            current.addShutdownListener(this::lost);
        }
        return current;
    }

    private void lost(ShutdownSignalException cause) {
        if (!closed && !cause.isInitiatedByApplication()) {
            Thread.ofVirtual().name("broker-link").start(this::reopen);
        }
    }

    /** So that a link with nothing to do is not taken for broken after the broker is back. */
    private void reopen() {
        var backOff = new BackOff(Duration.ofMillis(500), Duration.ofSeconds(5));
        while (!closed && !healthy()) {
            try {
                backOff.rest();
                connection();
            } catch (IOException | TimeoutException e) {
                LOG.debug("Broker still away: {}", e.toString());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    boolean healthy() {
        var current = connection;
        return !wanted || (current != null && current.isOpen());
    }

    @Override
    public void close() {
        closed = true;
        var current = connection;
        if (current != null) {
            current.abort(CLOSE_MILLIS);
        }
    }
}
