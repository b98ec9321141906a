package fr.montour.waiting.release.job;

import fr.montour.waiting.release.ReleasesCache;
import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps this node's copy of the releases young: another node may have heard of one. */
@Singleton
@Requires(property = "montour.loops.enabled", notEquals = "false")
final class ReleasesCacheJob {

    private static final Logger LOG = LoggerFactory.getLogger(ReleasesCacheJob.class);

    private final ReleasesCache cache;

    ReleasesCacheJob(ReleasesCache cache) {
        this.cache = cache;
    }

    @Scheduled(fixedDelay = "${montour.loops.releases:10s}")
    void refresh() {
        try {
            cache.refresh();
        } catch (RuntimeException e) {
            LOG.warn("The releases stay as they were read last: {}", e.toString());
        }
    }
}
