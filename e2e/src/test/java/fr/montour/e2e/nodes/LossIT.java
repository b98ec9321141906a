package fr.montour.e2e.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.benchmarks.load.Response;
import fr.montour.e2e.client.Waits;
import fr.montour.launcher.stack.Component;
import fr.montour.launcher.stack.Node;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Two gateways, three waiting-room nodes: some of them, the store or the broker are taken away while people join and are
 * called. Nothing that was acknowledged is lost, nobody is called twice or out of order, and never faster than the rate.
 */
@TestInstance(Lifecycle.PER_CLASS)
class LossIT {
    private static final Logger LOG = LoggerFactory.getLogger(LossIT.class);
    private static final Node STORE = Node.first(Component.MONGODB);
    private static final Node BROKER = Node.first(Component.RABBITMQ);
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final Duration PROMPT = Duration.ofSeconds(5);
    /** The driver gives a server that hangs up after four seconds, and looks two seconds for another; before it one question may wait. */
    private static final Duration HANGING = Duration.ofSeconds(9);

    private static final int MAX_ACTIVE = 200;

    private final Cluster cluster = Cluster.start();

    @BeforeAll
    void allNodesAreReady() {
        assertThat(List.of(1, 2, 3))
                .allSatisfy(number -> assertThat(cluster.look(Cluster.waitingRoom(number), "/health/readiness"))
                        .isEqualTo(200));
    }

    @AfterEach
    void everythingRunsAgain() {
        cluster.mend();
    }

    @AfterAll
    void stop() {
        cluster.close();
    }

    /** At a moment that a count tells, these nodes are killed and brought back. */
    private record Blow(IntSupplier count, int at, List<Integer> nodes) {}

    @Test
    void nodesKilledWhileHundredsJoinAndAreCalled() {
        String line = "93008-hundreds";
        try (Crowd crowd = new Crowd(cluster, line, 300)) {
            everybodyIsServedOnceInOrder(crowd, line, 6_000, List.of(new Blow(crowd::joined, 100, List.of(1, 2))));
        }
    }

    @Test
    @Tag("slow")
    void nodesKilledWhileTenThousandJoinAndAreCalled() {
        String line = "93008-ten-thousand";
        try (Crowd crowd = new Crowd(cluster, line, 10_000)) {
            everybodyIsServedOnceInOrder(
                    crowd,
                    line,
                    9_000,
                    List.of(
                            new Blow(crowd::joined, 3_000, List.of(1)),
                            new Blow(crowd::served, 1_500, List.of(2)),
                            new Blow(crowd::served, 3_000, List.of(3)),
                            new Blow(crowd::served, 4_500, List.of(1, 2)),
                            new Blow(crowd::served, 6_000, List.of(2, 3))));
        }
    }

    private void everybodyIsServedOnceInOrder(Crowd crowd, String line, int rate, List<Blow> blows) {
        cluster.openLine(line, rate, MAX_ACTIVE);
        cluster.events().release(line, MAX_ACTIVE);
        var blower = CompletableFuture.runAsync(() -> blows.forEach(blow -> strike(blow, crowd)));
        crowd.joinAndBeServed();
        blower.join();

        crowd.placesAre("LEFT");
        Calls calls =
                awaitCalls(line, crowd.joined()).areOnceEach().areInOrder().areSteady(rate);
        LOG.info("{} people, {} times nodes were killed: {}", calls.size(), blows.size(), calls);
    }

    private void strike(Blow blow, Crowd crowd) {
        Awaitility.await()
                .atMost(LONGEST)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> blow.count().getAsInt() >= blow.at());
        List<Node> nodes = blow.nodes().stream().map(Cluster::waitingRoom).toList();
        nodes.forEach(cluster::kill);
        assertThat(crowd.served()).as("served when nodes were killed").isLessThan(crowd.size());
        cluster.mend();
    }

    @Test
    void whileTheStoreIsDeadPlacesAreHeldAndNobodyIsCalled() {
        withoutStore("93008-store-dead", cluster::kill, cluster::start, PROMPT);
    }

    @Test
    @Tag("slow")
    void whileTheStoreHangsPlacesAreHeldAndNobodyIsCalled() {
        withoutStore("93008-store-hangs", cluster::freeze, cluster::thaw, HANGING);
    }

    private void withoutStore(String line, Consumer<Node> takeAway, Consumer<Node> bringBack, Duration promptly) {
        int rate = 1_200;
        cluster.openLine(line, rate, MAX_ACTIVE);
        try (Crowd crowd = new Crowd(cluster, line, 200)) {
            crowd.join();
            cluster.events().release(line, MAX_ACTIVE);
            awaitCalls(line, 20);

            takeAway.accept(STORE);
            Instant gone = Instant.now();
            Person late = cluster.people("late" + line.length(), 1).getFirst();
            for (int attempt = 0; attempt < 2; attempt++) {
                isRefused(crowd, late, "PUT", "", promptly);
            }
            isRefused(crowd, crowd.person(0), "POST", "/claim", promptly);
            crowd.pollsAreAnswered(50);
            Node room = Cluster.waitingRoom(2);
            Waits.until("not ready without a store").until(() -> cluster.look(room, "/health/readiness") == 503);
            assertThat(cluster.look(room, "/health/liveness")).isEqualTo(200);
            Instant back = Instant.now();
            bringBack.accept(STORE);

            Awaitility.await("somebody joins again")
                    .atMost(PROMPT.plus(promptly))
                    .until(() -> crowd.once(late, "PUT", "").isSuccess());
            crowd.beServed();
            crowd.placesAre("LEFT");
            // One call is decided before it is written: it may bear the time just before the store went away, never one
            // in between.
            awaitCalls(line, crowd.joined())
                    .areOnceEach()
                    .areInOrder()
                    .areSteady(rate)
                    .areNoneBetween(gone, back);
        }
    }

    private static void isRefused(Crowd crowd, Person person, String method, String action, Duration promptly) {
        long begin = System.nanoTime();
        Response refused = crowd.once(person, method, action);
        assertThat(refused.status()).as(refused.body()).isEqualTo(503);
        assertThat(refused.body()).contains("urn:montour:problem:store-unavailable");
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(promptly);
    }

    @Test
    void withoutBrokerAndOneNodePeopleAreCalledAndAnnouncedOnceLater() {
        String line = "93008-broker";
        int rate = 1_200;
        cluster.openLine(line, rate, MAX_ACTIVE);
        try (Crowd crowd = new Crowd(cluster, line, 150)) {
            crowd.join();
            cluster.events().release(line, MAX_ACTIVE);
            awaitCalls(line, 20);

            cluster.kill(BROKER);
            cluster.kill(Cluster.waitingRoom(2));
            crowd.beServed();
            crowd.placesAre("LEFT");
            cluster.start(BROKER);
            cluster.start(Cluster.waitingRoom(2));

            awaitCalls(line, crowd.joined()).areOnceEach().areInOrder().areSteady(rate);
        }
    }

    /** The calls once so many were announced. */
    private Calls awaitCalls(String line, int atLeast) {
        return Waits.until(atLeast + " calls are announced")
                .until(() -> new Calls(cluster.events().calls(line)), calls -> calls.size() >= atLeast);
    }
}
