package fr.montour.identity.revocation.store;

import com.mongodb.client.MongoDatabase;
import fr.montour.identity.revocation.Revocations;
import fr.montour.identity.revocation.RevocationsContract;
import fr.montour.identity.service.RunningService;

class MongoRevocationsIT extends RevocationsContract {

    private final RunningService service = RunningService.withFakeKeycloak();

    @Override
    protected Revocations node() {
        return new MongoRevocations(service.bean(MongoDatabase.class));
    }
}
