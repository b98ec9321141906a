package fr.montour.gateway.applicant.place.web;

import fr.montour.gateway.applicant.place.ChangedPlaces;
import fr.montour.gateway.applicant.place.PlaceCookie;
import fr.montour.gateway.applicant.place.PlaceStatus;
import fr.montour.gateway.config.GatewayConfiguration;
import fr.montour.gateway.edge.session.Revocations;
import fr.montour.gateway.edge.session.Session;
import fr.montour.gateway.open.line.BoardCache;
import fr.montour.gateway.open.line.BoardLine;
import fr.montour.gateway.open.line.LineId;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.http.sse.Event;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;

/**
 * The open streams of those whose call is near. One walk after each refresh of the board serves them all; no stream has a timer or
 * a thread of its own. Streams are few by rule (only those near the front) and by number ({@code montour.gateway.open-streams}): a crowd
 * polls.
 */
@Singleton
final class PlaceStreams {

    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final Duration BETWEEN_EVENTS = Duration.ofSeconds(1);
    private static final Duration CONNECT_AGAIN = Duration.ofSeconds(5);

    private final BoardCache board;
    private final Revocations revocations;
    private final ChangedPlaces changed;
    private final InstantSource clock;
    private final int most;
    private final AtomicInteger held = new AtomicInteger();
    private final Set<Stream> streams = ConcurrentHashMap.newKeySet();

    PlaceStreams(
            BoardCache board,
            Revocations revocations,
            ChangedPlaces changed,
            InstantSource clock,
            GatewayConfiguration configuration,
            MeterRegistry meters) {
        this.board = board;
        this.revocations = revocations;
        this.changed = changed;
        this.clock = clock;
        this.most = configuration.openStreams();
        meters.gauge("montour.gateway.streams", held);
        board.onRefresh(this::refreshed);
    }

    /** Whether one more can be held. */
    boolean haveRoom() {
        return held.get() < most;
    }

    /** How many are held. */
    int open() {
        return held.get();
    }

    /**
     * What happens to a place until its call, beginning with now. Ends with the first call, when the place is known to have changed
     * since its cookie was made, with the session (at its end or when it is
     * revoked), or at once when there is no room left.
     */
    Flux<Event<?>> stream(LineId line, PlaceCookie place, Session session) {
        return Flux.create(
                sink -> {
                    if (held.incrementAndGet() > most) {
                        held.decrementAndGet();
                        sink.complete();
                        return;
                    }
                    var stream = new Stream(line, place, session, sink);
                    streams.add(stream);
                    sink.onDispose(() -> {
                        streams.remove(stream);
                        held.decrementAndGet();
                    });
                    stream.refresh(clock.instant());
                },
                FluxSink.OverflowStrategy.LATEST);
    }

    private void refreshed() {
        Instant now = clock.instant();
        streams.forEach(stream -> stream.refresh(now));
    }

    private final class Stream {

        private final LineId line;
        private final PlaceCookie place;
        private final Session session;
        private final FluxSink<Event<?>> sink;
        private @Nullable PlaceStatus said;
        private Instant saidAt = Instant.EPOCH;

        Stream(LineId line, PlaceCookie place, Session session, FluxSink<Event<?>> sink) {
            this.line = line;
            this.place = place;
            this.session = session;
            this.sink = sink;
        }

        synchronized void refresh(Instant now) {
            if (!now.isBefore(session.expiresAt()) || revocations.isRevoked(session)) {
                sink.complete();
                return;
            }
            var status = board.line(line).map(known -> status(known, now)).orElse(said);
            boolean over = status != null && status.state() != PlaceStatus.State.WAITING;
            boolean news =
                    status != null && !status.equals(said) && (over || !now.isBefore(saidAt.plus(BETWEEN_EVENTS)));
            if (news) {
                Event<?> event = Event.of(Objects.requireNonNull(status));
                sink.next(said == null ? event.retry(CONNECT_AGAIN) : event);
                said = status;
                saidAt = now;
            } else if (!now.isBefore(saidAt.plus(HEARTBEAT))) {
                // Keeps proxies from closing the connection, and finds out that a browser has gone.
                sink.next(Event.of("").comment("still here"));
                saidAt = now;
            }
            if (over) {
                sink.complete();
            }
        }

        private PlaceStatus status(BoardLine known, Instant now) {
            return changed.since(place.lineId(), place.personId(), place.asOf())
                    ? PlaceStatus.called(place.number(), known)
                    : PlaceStatus.of(place, known, now);
        }
    }
}
