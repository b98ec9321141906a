package fr.montour.gateway.open.catalogue;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.montour.gateway.edge.service.Service;
import fr.montour.gateway.edge.service.ServiceClient;
import fr.montour.gateway.edge.service.ServiceRequest;
import jakarta.inject.Singleton;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Sites and procedures, from slot-service. The same for everybody and seldom changed, so it is asked once a minute. */
@Singleton
public class CatalogueCache {

    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final int MOST_KEPT = 2_000;
    private static final String SITES = "sites";
    private static final String PROCEDURES = "procedures";
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private final ServiceClient services;
    private final Cache<String, List<Site>> siteLists =
            Caffeine.newBuilder().maximumSize(1).expireAfterWrite(KEPT).build();
    private final Cache<String, Site> sites =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).expireAfterWrite(KEPT).build();
    private final Cache<String, List<Procedure>> procedureLists =
            Caffeine.newBuilder().maximumSize(1).expireAfterWrite(KEPT).build();
    private final Cache<String, Procedure> procedures =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).expireAfterWrite(KEPT).build();

    CatalogueCache(ServiceClient services) {
        this.services = services;
    }

    /** Sites of a département, or whose name or commune contains the words; all when neither is asked. */
    public List<Site> sites(@Nullable String departement, @Nullable String words) {
        String wanted = words == null ? "" : plain(words);
        return siteLists.get(SITES, key -> services.list(ServiceRequest.get(Service.SLOT, SITES), Site.class)).stream()
                .filter(site -> departement == null
                        || departement.isBlank()
                        || departement.strip().equalsIgnoreCase(site.departementCode()))
                .filter(site -> plain(
                                site.name() + " " + site.commune() + " " + site.departement() + " " + site.postalCode())
                        .contains(wanted))
                .toList();
    }

    /** The départements that have a site, by code. */
    public List<Departement> departements() {
        return sites(null, null).stream()
                .map(site -> new Departement(site.departementCode(), site.departement()))
                .distinct()
                .sorted(Comparator.comparing(Departement::code))
                .toList();
    }

    /** One site; {@code site-unknown} where there is none. */
    public Site site(String siteId) {
        return sites.get(siteId, id -> services.answer(ServiceRequest.get(Service.SLOT, SITES, id), Site.class));
    }

    /** All procedures. */
    public List<Procedure> procedures() {
        return procedureLists.get(
                PROCEDURES, key -> services.list(ServiceRequest.get(Service.SLOT, PROCEDURES), Procedure.class));
    }

    /** One procedure; {@code procedure-unknown} where there is none. */
    public Procedure procedure(String procedureId) {
        return procedures.get(
                procedureId, id -> services.answer(ServiceRequest.get(Service.SLOT, PROCEDURES, id), Procedure.class));
    }

    /** Lower case, without accents, hyphens as spaces: "Saint-Étienne" is found by "saint etienne". */
    private static String plain(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('-', ' ')
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
