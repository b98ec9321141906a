package fr.montour.identity.person.store;

import fr.montour.identity.person.Persons;
import fr.montour.identity.person.PersonsContract;
import fr.montour.identity.service.RunningService;

class MongoPersonsIT extends PersonsContract {

    @Override
    protected Persons persons() {
        return RunningService.withFakeKeycloak().bean(MongoPersons.class);
    }
}
