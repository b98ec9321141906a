package fr.montour.identity.revocation.job;

import fr.montour.identity.revocation.Revocations;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Forgets revocations of sessions that have ended by themselves meanwhile, every ten minutes. */
@Singleton
final class RevocationRetentionJob {

    private static final Logger LOG = LoggerFactory.getLogger(RevocationRetentionJob.class);

    private final Revocations revocations;
    private final InstantSource clock;

    RevocationRetentionJob(Revocations revocations, InstantSource clock) {
        this.revocations = revocations;
        this.clock = clock;
    }

    @Scheduled(initialDelay = "10m", fixedDelay = "10m")
    void prune() {
        LOG.debug("{} revocations forgotten", revocations.prune(clock.instant()));
    }
}
