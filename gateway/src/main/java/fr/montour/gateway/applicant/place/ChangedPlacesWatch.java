package fr.montour.gateway.applicant.place;

import fr.montour.gateway.config.GatewayConfiguration;
import fr.montour.platform.web.ProblemException;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads which places changed, on from where it was read last, and at first as far back as a cookie may be old. While the waiting room
 * cannot be asked, cookies are believed: nobody can leave then either.
 */
@Singleton
final class ChangedPlacesWatch {

    /** A change may be written so long after the moment it carries, and is read again as long. */
    private static final Duration OVERLAP = Duration.ofMinutes(2);

    private static final Logger LOG = LoggerFactory.getLogger(ChangedPlacesWatch.class);

    private final ChangedPlacesClient client;
    private final ChangedPlaces changed;
    private final Duration cookieLife;
    private final InstantSource clock;
    private @Nullable Instant readUntil;
    private boolean answers = true;

    ChangedPlacesWatch(
            ChangedPlacesClient client,
            ChangedPlaces changed,
            GatewayConfiguration configuration,
            InstantSource clock) {
        this.client = client;
        this.changed = changed;
        this.cookieLife = configuration.placeCookieLifetime();
        this.clock = clock;
    }

    /** Reads what is new. A failure is logged once, not with every attempt. */
    @Scheduled(fixedDelay = "${montour.changed-places.refresh:3s}")
    synchronized void refresh() {
        Instant oldest = clock.instant().minus(cookieLife);
        try {
            Instant read = readUntil;
            readUntil = readFrom(read == null ? oldest : read.minus(OVERLAP));
            answers = true;
        } catch (ProblemException e) {
            if (answers) {
                LOG.warn("changed places cannot be read: {}", e.getMessage());
            }
            answers = false;
        }
        changed.forget(oldest);
    }

    /** Reads to the end; the moment up to which everything is read. */
    private Instant readFrom(Instant begin) {
        Instant since = begin;
        var part = client.since(since);
        Instant until = part.at();
        take(part);
        while (part.more()) {
            Instant last = part.places().getLast().at();
            since = last.isAfter(since) ? last : since.plusMillis(1);
            part = client.since(since);
            take(part);
        }
        return until;
    }

    private void take(ChangedPlacesClient.Part part) {
        part.places().forEach(place -> changed.add(place.lineId(), place.personId(), place.at()));
    }
}
