package fr.montour.identity.person.web;

import fr.montour.identity.duplicate.DuplicateSignals;
import fr.montour.identity.model.PersonId;
import fr.montour.identity.model.PersonKind;
import fr.montour.identity.person.FindPerson;
import fr.montour.platform.token.Caller;
import fr.montour.platform.web.Results;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * HTTP for agents, who read the file of a person. Agents are names in journals, which every agent may read; people of the public belong to
 * no site, so who works for some sites only does not read theirs.
 */
@Controller("/persons/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
class PersonController {

    private static final ZoneId CIVIL_TIME = ZoneId.of("Europe/Paris");

    private final FindPerson find;
    private final DuplicateSignals signals;
    private final InstantSource clock;

    PersonController(FindPerson find, DuplicateSignals signals, InstantSource clock) {
        this.find = find;
        this.signals = signals;
        this.clock = clock;
    }

    @Get
    @Operation(
            summary = "Somebody's file, with persons of the same civil identity and past decisions",
            description = "Files of agents are for all agents, other files for those who work for all sites. Refused "
                    + "with person-unknown, territory-foreign.")
    @Secured("agent")
    PersonFile file(String id, @Parameter(hidden = true) Caller caller) {
        var person = Results.orThrow(find.byId(id));
        if (person.profile().kind() != PersonKind.AGENT) {
            caller.territory().requireAll();
        }
        var fingerprint = person.profile().fingerprint();
        Set<PersonId> others = fingerprint == null
                ? Set.of()
                : signals.sharing(fingerprint).stream()
                        .filter(other -> !other.equals(person.id()))
                        .collect(Collectors.toUnmodifiableSet());
        return PersonFile.of(person, others, LocalDate.ofInstant(clock.instant(), CIVIL_TIME));
    }
}
