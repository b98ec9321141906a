package fr.montour.gateway.edge.revocation;

import fr.montour.gateway.config.RevocationConfiguration;
import fr.montour.gateway.edge.session.Revocation;
import fr.montour.gateway.edge.session.Revocations;
import fr.montour.gateway.edge.session.Session;
import fr.montour.platform.web.ProblemException;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads the list of revocations on from where it was read last, and says whether that could be done lately. {@link RevocationJob} has it
 * refresh every two seconds.
 */
@Singleton
public class RevocationWatch {

    private static final Logger LOG = LoggerFactory.getLogger(RevocationWatch.class);
    private static final int UNAVAILABLE = 503;

    private final RevocationClient client;
    private final Revocations revocations;
    private final RevocationConfiguration configuration;
    private final InstantSource clock;
    /** Sessions that ended here and of which identity-service may not have heard. */
    private final Queue<Revocation> unsent = new ConcurrentLinkedQueue<>();

    private long position;
    private boolean answers = true;
    private volatile @Nullable Instant readAt;

    RevocationWatch(
            RevocationClient client,
            Revocations revocations,
            RevocationConfiguration configuration,
            InstantSource clock) {
        this.client = client;
        this.revocations = revocations;
        this.configuration = configuration;
        this.clock = clock;
    }

    /** Whether the whole list was read once. Before that nobody can say which sessions hold. */
    public boolean isComplete() {
        return readAt != null;
    }

    /** Whether the list was read to its end lately enough to let sessions change something. */
    public boolean isCurrent() {
        Instant read = readAt;
        return read != null && clock.instant().isBefore(read.plus(configuration.tolerance()));
    }

    /**
     * Ends a session: here at once, at other gateways as soon as identity-service has heard of it. Where that is away it is told
     * again with each refresh.
     */
    public void end(Session session) {
        var ended = Revocation.of(session);
        revocations.add(ended);
        unsent.add(ended);
        try {
            send();
        } catch (ProblemException e) {
            LOG.warn("identity-service will hear later of the end of session {}", session.sessionId());
        }
    }

    /** Tells what was not told and reads what is new. A failure is logged once, not with every attempt. */
    synchronized void refresh() {
        try {
            readAll();
            readAt = clock.instant();
            send();
            if (!answers) {
                LOG.info("revocations can be read again");
            }
            answers = true;
        } catch (ProblemException e) {
            if (answers) {
                LOG.warn("revocations cannot be read: {}", e.getMessage());
            }
            answers = false;
        }
        revocations.forget(clock.instant());
    }

    private void readAll() {
        var part = client.after(position);
        if (part.last() < position) {
            LOG.warn("the list of revocations is shorter than it was: it is read anew");
            position = 0;
            part = client.after(position);
        }
        take(part);
        while (part.more()) {
            part = client.after(position);
            take(part);
        }
    }

    private void take(RevocationClient.Part part) {
        part.revocations().forEach(revocations::add);
        if (!part.revocations().isEmpty()) {
            position = part.revocations().getLast().position();
        }
    }

    /** Tells the oldest first; ends with the first that cannot be told. Telling one twice is harmless. */
    private void send() {
        for (Revocation next = unsent.peek(); next != null; next = unsent.peek()) {
            try {
                client.end(next);
            } catch (ProblemException e) {
                if (e.type().status() >= UNAVAILABLE) {
                    throw e;
                }
                LOG.error("identity-service refuses to end session {}: {}", next.id(), e.getMessage());
            }
            unsent.remove(next);
        }
    }
}
