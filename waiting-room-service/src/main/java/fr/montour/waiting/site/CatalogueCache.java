package fr.montour.waiting.site;

import fr.montour.waiting.model.LineId;
import java.time.ZoneId;
import java.util.Optional;

/** The announced catalogue as this node read it a few seconds ago, so that nobody who asks for a zone waits for the store. */
public final class CatalogueCache implements SiteZones {

    private final Catalogues catalogues;
    private volatile Catalogue known = Catalogue.NONE;

    public CatalogueCache(Catalogues catalogues) {
        this.catalogues = catalogues;
    }

    /** Reads it anew. */
    public void refresh() {
        known = catalogues.find();
    }

    /** What was announced, read again where the line is not in it. */
    public Catalogue about(LineId line) {
        if (!known.knows(line)) {
            refresh();
        }
        return known;
    }

    @Override
    public Optional<ZoneId> zoneOf(String siteId) {
        if (known.isEmpty()) {
            refresh();
        }
        return Optional.ofNullable(known.zones().get(siteId));
    }

    /** Takes an announcement in; repeated, late or out of order it does no harm. */
    public void learn(Catalogue announced) {
        while (true) {
            Catalogue now = catalogues.find();
            Catalogue next = now.with(announced);
            if (next.equals(now) || catalogues.replace(next)) {
                known = next;
                return;
            }
        }
    }
}
