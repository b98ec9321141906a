package fr.montour.gateway.applicant.proof;

import fr.montour.gateway.applicant.account.AccountClient;
import fr.montour.gateway.applicant.place.PlaceClient;
import fr.montour.gateway.config.GatewayConfiguration;
import fr.montour.gateway.edge.problem.GatewayProblem;
import fr.montour.gateway.edge.session.Session;
import fr.montour.gateway.open.line.LineId;
import fr.montour.gateway.open.line.Place;
import fr.montour.gateway.open.person.Person;
import fr.montour.gateway.open.proof.Proof;
import fr.montour.gateway.open.proof.ProofTokens;
import fr.montour.platform.web.ProblemException;
import io.micronaut.http.uri.UriBuilder;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** Issues proofs of being in line. */
@Singleton
public class ProofIssuer {

    private final PlaceClient places;
    private final AccountClient accounts;
    private final ProofTokens tokens;
    private final GatewayConfiguration configuration;
    private final InstantSource clock;

    ProofIssuer(
            PlaceClient places,
            AccountClient accounts,
            ProofTokens tokens,
            GatewayConfiguration configuration,
            InstantSource clock) {
        this.places = places;
        this.accounts = accounts;
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
}
