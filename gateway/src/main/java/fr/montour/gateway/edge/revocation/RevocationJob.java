package fr.montour.gateway.edge.revocation;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;

/** Keeps the {@link RevocationWatch} up to date. */
@Singleton
final class RevocationJob {

    private final RevocationWatch watch;

    RevocationJob(RevocationWatch watch) {
        this.watch = watch;
    }

    @Scheduled(fixedDelay = "${montour.revocations.refresh:2s}")
    void run() {
        watch.refresh();
    }
}
