package fr.montour.gateway.open.line;

import fr.montour.gateway.edge.session.Session;
import java.util.Optional;

/** Places of whoever looks at a page that everybody may see. The applicants' package implements it. */
@FunctionalInterface
public interface VisitorPlaces {

    /** The person's place in the line, for a page that they have opened; nothing where they have none. */
    Optional<Place> find(Session session, LineId line);
}
