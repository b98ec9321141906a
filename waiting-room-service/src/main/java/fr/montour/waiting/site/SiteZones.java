package fr.montour.waiting.site;

import java.time.ZoneId;
import java.util.Optional;

/** In which time zone a site lives. Answers from memory; what it says is at most a few seconds old. */
public interface SiteZones {

    /** The zone of a site, by its id such as {@code 93008}; nothing where no such site was announced. */
    Optional<ZoneId> zoneOf(String siteId);
}
