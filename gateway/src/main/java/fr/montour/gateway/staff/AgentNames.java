package fr.montour.gateway.staff;

import fr.montour.gateway.edge.service.Service;
import fr.montour.gateway.edge.service.ServiceClient;
import fr.montour.gateway.edge.service.ServiceRequest;
import fr.montour.gateway.edge.session.Session;
import fr.montour.gateway.open.person.Person;
import fr.montour.platform.web.ProblemException;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of agents, asked of identity-service in the name of whoever reads the page, and not kept. */
@Singleton
public class AgentNames {

    private final ServiceClient calls;

    AgentNames(ServiceClient calls) {
        this.calls = calls;
    }

    /** Names by id; an agent whose name cannot be had keeps the id. */
    public Map<String, String> of(Session reader, Collection<String> agents) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String agent : Set.copyOf(agents)) {
            try {
                names.put(agent, name(reader, agent));
            } catch (ProblemException e) {
                // The journal matters more than the name.
                names.put(agent, agent);
            }
        }
        return names;
    }

    private String name(Session reader, String agent) {
        var request = ServiceRequest.get(Service.IDENTITY, "persons", agent).as(reader.caller());
        Person person = calls.answer(request, Person.class);
        String name = Stream.of(person.givenName(), person.familyName())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return name.isBlank() ? agent : name;
    }
}
