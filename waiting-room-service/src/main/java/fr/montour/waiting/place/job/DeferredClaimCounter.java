package fr.montour.waiting.place.job;

import fr.montour.waiting.line.ActivePlaces;
import fr.montour.waiting.line.Claim;
import fr.montour.waiting.model.LineId;
import fr.montour.waiting.place.ClaimAdmission;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts claims a moment later, all of a line together: the admissions stand in their places already, and the claims of a
 * quarter of a second take about as many writes as those of one batch.
 */
@Singleton
final class DeferredClaimCounter implements ClaimAdmission.ClaimCounter {

    private static final Logger LOG = LoggerFactory.getLogger(DeferredClaimCounter.class);

    private final ActivePlaces activePlaces;
    private Map<LineId, List<Claim>> counted = new HashMap<>();

    DeferredClaimCounter(ActivePlaces activePlaces) {
        this.activePlaces = activePlaces;
    }

    @Override
    public synchronized void count(LineId line, List<Claim> claims) {
        counted.computeIfAbsent(line, any -> new ArrayList<>()).addAll(claims);
    }

    /** Writes what was counted; with the store away it is left to the sweep, who finds the admissions in the places. */
    @Scheduled(fixedDelay = "${montour.loops.claims:250ms}")
    @PreDestroy
    void write() {
        take().forEach((line, claims) -> {
            try {
                activePlaces.claimedAll(line, claims);
            } catch (RuntimeException e) {
                LOG.warn("{} claims of {} are left to the sweep", claims.size(), line.value(), e);
            }
        });
    }

    private synchronized Map<LineId, List<Claim>> take() {
        Map<LineId, List<Claim>> taken = counted;
        counted = new HashMap<>();
        return taken;
    }
}
