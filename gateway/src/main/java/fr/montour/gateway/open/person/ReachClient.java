package fr.montour.gateway.open.person;

import fr.montour.gateway.edge.service.Service;
import fr.montour.gateway.edge.service.ServiceClient;
import fr.montour.gateway.edge.service.ServiceRequest;
import fr.montour.gateway.edge.session.Session;
import fr.montour.platform.web.ProblemException;
import jakarta.inject.Singleton;

/** Asks notification-service whether letters reach a person. Where it does not answer, nothing is known against it. */
@Singleton
public class ReachClient {

    private static final String CONTACTS = "contacts";

    private final ServiceClient services;

    ReachClient(ServiceClient services) {
        this.services = services;
    }

    /** How letters to the person logged in fare. */
    public Reach mine(Session session) {
        return ask(session, "me");
    }

    /** How letters to somebody fare, for staff. */
    public Reach of(Session agent, String personId) {
        return ask(agent, personId);
    }

    private Reach ask(Session session, String who) {
        var request = ServiceRequest.get(Service.NOTIFICATION, CONTACTS, who).as(session.caller());
        try {
            return services.answer(request, Reach.class);
        } catch (ProblemException e) {
            return Reach.UNKNOWN;
        }
    }
}
