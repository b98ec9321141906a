package fr.montour.identity.contact.store;

import fr.montour.identity.contact.LinkLimits;
import fr.montour.identity.contact.LinkLimitsContract;
import fr.montour.identity.service.RunningService;

class MongoLinkLimitsIT extends LinkLimitsContract {

    @Override
    protected LinkLimits limits() {
        return RunningService.withFakeKeycloak().bean(MongoLinkLimits.class);
    }
}
