package fr.montour.gateway.open.catalogue;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.montour.gateway.edge.service.Service;
import fr.montour.gateway.edge.service.ServiceClient;
import fr.montour.gateway.edge.service.ServiceRequest;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Communes and their sites, from slot-service. In a crowd most people ask for the same, so answers are kept for a while. */
@Singleton
public class CommuneCache {

    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final int MOST_KEPT = 2_000;
    private static final String COMMUNES = "communes";

    private final ServiceClient services;
    private final Cache<String, Found> searches =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).expireAfterWrite(KEPT).build();
    private final Cache<String, Competence> competences =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).expireAfterWrite(KEPT).build();

    CommuneCache(ServiceClient services) {
        this.services = services;
    }

    /** Communes and départements that may be meant. */
    public Found search(String text) {
        return searches.get(
                text.strip(),
                q -> services.answer(ServiceRequest.get(Service.SLOT, COMMUNES).query("q", q), Found.class));
    }

    /** The sites of a commune; {@code commune-unknown} where there is none. */
    public Competence competence(String code) {
        return competences.get(
                code,
                its -> services.answer(ServiceRequest.get(Service.SLOT, COMMUNES, its, "sites"), Competence.class));
    }
}
