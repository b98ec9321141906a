package fr.montour.waiting.site.job;

import fr.montour.waiting.site.CatalogueCache;
import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps this node's copy of the announced catalogue young: another node may have learned of a site. */
@Singleton
@Requires(property = "montour.loops.enabled", notEquals = "false")
final class CatalogueCacheJob {

    private static final Logger LOG = LoggerFactory.getLogger(CatalogueCacheJob.class);

    private final CatalogueCache cache;

    CatalogueCacheJob(CatalogueCache cache) {
        this.cache = cache;
    }

    @Scheduled(fixedDelay = "${montour.loops.catalogue:5s}")
    void refresh() {
        try {
            cache.refresh();
        } catch (RuntimeException e) {
            LOG.warn("The announced catalogue stays as it was read last: {}", e.toString());
        }
    }
}
