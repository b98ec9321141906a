package fr.montour.platform.token;

import fr.montour.platform.web.PlatformProblem;
import fr.montour.platform.web.ProblemException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The sites for which somebody works. Controllers ask it on every call of staff: whatever is of a site, with that site; whatever is of
 * none, with {@link #requireAll}. The gateway's pages ask it for what they offer.
 *
 * @param sites their ids, or {@value #ALL} among them for all there are
 */
public record Territory(Set<String> sites) {

    /** Stands for all sites. */
    public static final String ALL = "*";

    /** Of somebody who works for no site: everybody but staff. */
    public static final Territory NONE = new Territory(Set.of());

    /** Of somebody who works for all sites. */
    public static final Territory EVERYWHERE = new Territory(Set.of(ALL));

    public Territory {
        sites = Set.copyOf(sites);
    }

    /** Whether that site is one of them. */
    public boolean covers(String site) {
        return isEverywhere() || sites.contains(site);
    }

    /** Whether all sites are. */
    public boolean isEverywhere() {
        return sites.contains(ALL);
    }

    /**
     * Goes on only for who works there.
     *
     * @throws ProblemException {@code territory-foreign}
     */
    public void require(String site) {
        if (!covers(site)) {
            throw new ProblemException(
                            PlatformProblem.TERRITORY_FOREIGN, "This account does not work for the site " + site + ".")
                    .with("siteId", site);
        }
    }

    /**
     * Goes on only for who works for all sites, with what belongs to none.
     *
     * @throws ProblemException {@code territory-foreign}
     */
    public void requireAll() {
        if (!isEverywhere()) {
            throw new ProblemException(PlatformProblem.TERRITORY_FOREIGN, "Only who works for all sites may do this.");
        }
    }

    /** As the claim of a token; null where there is nothing to say. */
    @Nullable List<String> claim() {
        return sites.isEmpty() ? null : sites.stream().sorted().toList();
    }
}
