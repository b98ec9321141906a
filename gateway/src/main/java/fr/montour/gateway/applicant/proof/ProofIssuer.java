package fr.montour.gateway.applicant.proof;

import fr.montour.gateway.applicant.account.AccountClient;
import fr.montour.gateway.applicant.place.PlaceClient;
import fr.montour.gateway.config.GatewayConfiguration;
import fr.montour.gateway.edge.problem.GatewayProblem;
import fr.montour.gateway.edge.service.Service;
import fr.montour.gateway.edge.service.ServiceClient;
import fr.montour.gateway.edge.service.ServiceRequest;
import fr.montour.gateway.edge.session.Roles;
import fr.montour.gateway.edge.session.Session;
import fr.montour.gateway.open.line.LineId;
import fr.montour.gateway.open.line.Place;
import fr.montour.gateway.open.person.Person;
import fr.montour.gateway.page.Refusals;
import fr.montour.platform.web.ProblemException;
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Issues proofs of being in line and checks them; the same for pages and API. */
@Singleton
public class ProofIssuer {

    private final PlaceClient places;
    private final AccountClient accounts;
    private final ServiceClient calls;
    private final ProofTokens tokens;
    private final GatewayConfiguration configuration;
    private final InstantSource clock;

    ProofIssuer(
            PlaceClient places,
            AccountClient accounts,
            ServiceClient calls,
            ProofTokens tokens,
            GatewayConfiguration configuration,
            InstantSource clock) {
        this.places = places;
        this.accounts = accounts;
        this.calls = calls;
        this.tokens = tokens;
        this.configuration = configuration;
        this.clock = clock;
    }

    /**
     * A fresh proof.
     *
     * @param person whose name goes on the paper, and nowhere else
     * @param checkAddress what the code holds
     */
    public record Issued(Proof proof, Person person, String checkAddress) {}

    /** Somebody's place, as the waiting-room shows it to the gateway. */
    @Serdeable
    record Found(String personId, Place place) {}

    /** A proof of the person's place; {@code place-unknown}, or {@code proof-place-ended} where it does not stand any more. */
    public Issued issue(Session session, LineId line) {
        Place place = places.place(session, line);
        if (!place.live()) {
            throw new ProblemException(GatewayProblem.PROOF_PLACE_ENDED);
        }
        Person person = accounts.person(session);
        Proof proof = Proof.of(place, person, clock.instant());
        String address = UriBuilder.of(configuration.publicUrl())
                .path("/proofs/check")
                .queryParam("t", tokens.sign(proof))
                .build()
                .toString();
        return new Issued(proof, person, address);
    }

    /**
     * What to think of a proof. Only a genuine one makes the gateway ask anybody.
     *
     * @param reader who checks; staff are shown the name
     */
    public Verdict check(@Nullable String token, @Nullable Session reader) {
        Proof proof = token == null ? null : tokens.read(token).orElse(null);
        if (proof == null) {
            return Verdict.forged();
        }
        boolean recent = clock.instant().isBefore(proof.expiresAt());
        Person person = reader != null && reader.has(Roles.AGENT) ? person(proof, reader) : null;
        return new Verdict(recent ? Verdict.Kind.VALID : Verdict.Kind.TOO_OLD, proof, standing(proof), person);
    }

    private Verdict.Standing standing(Proof proof) {
        try {
            Place now = calls.answer(
                            ServiceRequest.get(
                                    Service.WAITING_ROOM, "lines", proof.lineId(), "places", proof.personId()),
                            Found.class)
                    .place();
            boolean same = proof.number() == 0 || proof.number() == now.number();
            return now.live() && same ? Verdict.Standing.STANDS : Verdict.Standing.ENDED;
        } catch (ProblemException e) {
            return Refusals.isOne(e, "place-not-found", "line-unknown")
                    ? Verdict.Standing.ENDED
                    : Verdict.Standing.UNKNOWN;
        }
    }

    private @Nullable Person person(Proof proof, Session agent) {
        try {
            return calls.answer(
                    ServiceRequest.get(Service.IDENTITY, "persons", proof.personId())
                            .as(agent.caller()),
                    Person.class);
        } catch (ProblemException e) {
            // The rest of the verdict stands without the name.
            return null;
        }
    }
}
