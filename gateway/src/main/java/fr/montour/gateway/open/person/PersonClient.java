package fr.montour.gateway.open.person;

import fr.montour.gateway.edge.service.Service;
import fr.montour.gateway.edge.service.ServiceClient;
import fr.montour.gateway.edge.service.ServiceRequest;
import fr.montour.gateway.edge.session.Session;
import fr.montour.platform.web.ProblemException;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Asks identity-service who somebody is, in the name of whoever wants to know. */
@Singleton
public class PersonClient {

    private final ServiceClient services;

    PersonClient(ServiceClient services) {
        this.services = services;
    }

    /** The person; nothing where identity-service does not know or not tell, or does not answer: pages show the id then. */
    public Optional<Person> find(Session reader, String personId) {
        var request = ServiceRequest.get(Service.IDENTITY, "persons", personId).as(reader.caller());
        try {
            return Optional.of(services.answer(request, Person.class));
        } catch (ProblemException e) {
            return Optional.empty();
        }
    }
}
