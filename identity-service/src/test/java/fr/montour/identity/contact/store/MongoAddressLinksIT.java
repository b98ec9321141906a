package fr.montour.identity.contact.store;

import fr.montour.identity.contact.AddressLinks;
import fr.montour.identity.contact.AddressLinksContract;
import fr.montour.identity.service.RunningService;

class MongoAddressLinksIT extends AddressLinksContract {

    @Override
    protected AddressLinks links() {
        return RunningService.withFakeKeycloak().bean(MongoAddressLinks.class);
    }
}
