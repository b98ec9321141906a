package fr.montour.gateway.page;

import fr.montour.gateway.edge.session.Session;
import java.util.Optional;

/** What every page tells a person about the address of their letters. */
public interface AddressWarnings {

    /** The address, where it takes no letters. Answers soon, if need be without knowing. */
    Optional<String> refused(Session session);

    /** The person has just entered another one. */
    void changed(Session session);
}
