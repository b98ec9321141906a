package fr.montour.gateway.open.proof;

import fr.montour.gateway.edge.service.Service;
import fr.montour.gateway.edge.service.ServiceClient;
import fr.montour.gateway.edge.service.ServiceRequest;
import fr.montour.gateway.edge.session.Roles;
import fr.montour.gateway.edge.session.Session;
import fr.montour.gateway.open.line.Place;
import fr.montour.gateway.open.person.PersonClient;
import fr.montour.platform.web.ProblemException;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks proofs of being in line; the same for page and API. Only a genuine one makes the gateway ask a service. */
@Singleton
public class ProofChecker {

    private final ProofTokens tokens;
    private final ServiceClient services;
    private final PersonClient persons;
    private final InstantSource clock;

    ProofChecker(ProofTokens tokens, ServiceClient services, PersonClient persons, InstantSource clock) {
        this.tokens = tokens;
        this.services = services;
        this.persons = persons;
        this.clock = clock;
    }

    /** Somebody's place, as the waiting-room shows it to the gateway. */
    @Serdeable
    record Found(String personId, Place place) {}

    /**
     * Whether the proof is genuine and recent, and whether its place stands.
     *
     * @param token as it stands in the code; null where none was given
     * @param reader who checks, if logged in; staff are shown the name
     */
    public Verdict check(@Nullable String token, @Nullable Session reader) {
        return Optional.ofNullable(token)
                .flatMap(tokens::read)
                .map(proof -> verdict(proof, reader))
                .orElseGet(Verdict::forged);
    }

    private Verdict verdict(Proof proof, @Nullable Session reader) {
        boolean recent = clock.instant().isBefore(proof.expiresAt());
        var person = Optional.ofNullable(reader)
                .filter(session -> session.has(Roles.AGENT))
                .flatMap(agent -> persons.find(agent, proof.personId()));
        return new Verdict(
                recent ? Verdict.Kind.VALID : Verdict.Kind.TOO_OLD, proof, standing(proof), person.orElse(null));
    }

    private Verdict.Standing standing(Proof proof) {
        var request = ServiceRequest.get(Service.WAITING_ROOM, "lines", proof.lineId(), "places", proof.personId());
        try {
            boolean stands = services.find(request, Found.class, "place-not-found", "line-unknown")
                    .map(Found::place)
                    .filter(place -> place.live() && (proof.number() == 0 || proof.number() == place.number()))
                    .isPresent();
            return stands ? Verdict.Standing.STANDS : Verdict.Standing.ENDED;
        } catch (ProblemException e) {
            return Verdict.Standing.UNKNOWN;
        }
    }
}
