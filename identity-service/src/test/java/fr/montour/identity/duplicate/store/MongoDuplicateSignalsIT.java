package fr.montour.identity.duplicate.store;

import fr.montour.identity.duplicate.DuplicateSignals;
import fr.montour.identity.duplicate.DuplicateSignalsContract;
import fr.montour.identity.service.RunningService;

class MongoDuplicateSignalsIT extends DuplicateSignalsContract {

    @Override
    protected DuplicateSignals signals() {
        return RunningService.withFakeKeycloak().bean(MongoDuplicateSignals.class);
    }
}
