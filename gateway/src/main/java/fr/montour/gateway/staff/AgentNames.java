package fr.montour.gateway.staff;

import fr.montour.gateway.edge.session.Session;
import fr.montour.gateway.open.person.Person;
import fr.montour.gateway.open.person.PersonClient;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of agents, asked of identity-service in the name of whoever reads the page, and not kept. */
@Singleton
public class AgentNames {

    private final PersonClient persons;

    AgentNames(PersonClient persons) {
        this.persons = persons;
    }

    /** Names by id; an agent whose name cannot be had keeps the id. */
    public Map<String, String> of(Session reader, Collection<String> agents) {
        return Set.copyOf(agents).stream().collect(Collectors.toMap(Function.identity(), agent -> name(reader, agent)));
    }

    private String name(Session reader, String agent) {
        return persons.find(reader, agent)
                .map(AgentNames::full)
                .filter(name -> !name.isBlank())
                .orElse(agent);
    }

    private static String full(Person person) {
        return Stream.of(person.givenName(), person.familyName())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }
}
