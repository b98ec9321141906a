package fr.montour.platform.events;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Forgets old events now and then: TTL indexes are not in the portable subset of the store. */
@Singleton
final class InboxPruning {

    private static final Logger LOG = LoggerFactory.getLogger(InboxPruning.class);

    private final Inbox inbox;
    private final Handlers handlers;

    InboxPruning(Inbox inbox, Handlers handlers) {
        this.inbox = inbox;
        this.handlers = handlers;
    }

    @Scheduled(initialDelay = "10m", fixedDelay = "6h")
    void prune() {
        if (!handlers.types().isEmpty()) {
            LOG.info("{} events pruned from the inbox", inbox.prune());
        }
    }
}
