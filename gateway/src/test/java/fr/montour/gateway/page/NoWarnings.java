package fr.montour.gateway.page;

import fr.montour.gateway.edge.session.Session;
import java.util.Optional;

/** Everybody's letters arrive. */
final class NoWarnings implements AddressWarnings {

    @Override
    public Optional<String> refused(Session session) {
        return Optional.empty();
    }

    @Override
    public void changed(Session session) {}
}
