package fr.montour.gateway.applicant.place;

import fr.montour.gateway.edge.problem.GatewayProblem;
import fr.montour.gateway.edge.service.Service;
import fr.montour.gateway.edge.service.ServiceClient;
import fr.montour.gateway.edge.service.ServiceRequest;
import fr.montour.gateway.edge.session.Session;
import fr.montour.gateway.open.line.LineId;
import fr.montour.gateway.open.line.Place;
import fr.montour.platform.batch.Batcher;
import fr.montour.platform.web.Problem;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * Sends joins and claims of people who ask at the same moment in one request to waiting-room-service. Alone, each would cost a signed
 * token and a request in the rush when a line opens (ADR 0010).
 */
@Singleton
final class PlaceBatches {

    private static final Batcher.Limits LIMITS = new Batcher.Limits(250, 2, 5_000);

    private final ServiceClient services;
    private final Batcher<Item, JoinOutcome> joins;
    private final Batcher<Item, ClaimOutcome> claims;

    PlaceBatches(ServiceClient services) {
        this.services = services;
        this.joins = new Batcher<>("joins", LIMITS, items -> send("joins", items, JoinOutcome.class));
        this.claims = new Batcher<>("claims", LIMITS, items -> send("claims", items, ClaimOutcome.class));
    }

    /** One person and one line. */
    @Serdeable
    record Item(String lineId, String personId) {

        static Item of(Session session, LineId line) {
            return new Item(line.value(), session.personId());
        }
    }

    /** What is sent. */
    @Serdeable
    record Items(List<Item> items) {}

    /** What became of a join: a place or a problem. */
    @Serdeable
    record JoinOutcome(
            int status, @Nullable Place body, @Nullable Problem problem) {}

    /** What became of a claim: a token or a problem. */
    @Serdeable
    record ClaimOutcome(
            int status,
            @Nullable ClaimedAdmission body,
            @Nullable Problem problem) {}

    /** Takes a place, or finds the one that the person has. The future fails with the refusal. */
    CompletableFuture<ServiceClient.Answer<Place>> join(Session session, LineId line) {
        return ask(joins, session, line)
                .thenApply(outcome -> new ServiceClient.Answer<>(
                        outcome.status() == ServiceClient.CREATED, bodyOf(outcome.body(), outcome.problem())));
    }

    /** Answers the call. The future fails with the refusal. */
    CompletableFuture<ClaimedAdmission> claim(Session session, LineId line) {
        return ask(claims, session, line).thenApply(outcome -> bodyOf(outcome.body(), outcome.problem()));
    }

    private static <A> CompletableFuture<A> ask(Batcher<Item, A> batcher, Session session, LineId line) {
        try {
            return batcher.ask(Item.of(session, line));
        } catch (RejectedExecutionException e) {
            throw GatewayProblem.unavailable();
        }
    }

    private <A> List<A> send(String what, List<Item> items, Class<A> outcome) {
        return services.list(ServiceRequest.post(Service.WAITING_ROOM, what).body(new Items(items)), outcome);
    }

    private static <T> T bodyOf(@Nullable T body, @Nullable Problem problem) {
        if (body != null) {
            return body;
        }
        throw problem == null ? GatewayProblem.unavailable() : ServiceClient.refused(problem);
    }

    @PreDestroy
    void close() {
        joins.close();
        claims.close();
    }
}
