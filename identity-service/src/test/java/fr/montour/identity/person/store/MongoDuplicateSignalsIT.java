package fr.montour.identity.person.store;

import fr.montour.identity.person.DuplicateSignals;
import fr.montour.identity.person.DuplicateSignalsContract;
import fr.montour.identity.service.RunningService;

class MongoDuplicateSignalsIT extends DuplicateSignalsContract {

    @Override
    protected DuplicateSignals signals() {
        return RunningService.withFakeKeycloak().bean(MongoDuplicateSignals.class);
    }
}
