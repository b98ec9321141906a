package fr.montour.platform.events;

import com.rabbitmq.client.Connection;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** A connection that is opened at first use and again whenever it is found closed. */
final class BrokerLink implements AutoCloseable {

    interface Opener {
        Connection open() throws IOException, TimeoutException;
    }

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
        }
        return current;
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
