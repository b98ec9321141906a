package fr.montour.e2e.nodes;

import fr.montour.benchmarks.admissions.AgentCalls;
import fr.montour.benchmarks.admissions.LineEvents;
import fr.montour.benchmarks.load.Connection;
import fr.montour.benchmarks.load.DevelopmentKeys;
import fr.montour.benchmarks.load.Request;
import fr.montour.e2e.stack.FreshStack;
import fr.montour.launcher.stack.Component;
import fr.montour.launcher.stack.Node;
import fr.montour.launcher.stack.Progress;
import fr.montour.launcher.stack.Stack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Two gateways and three waiting-room nodes with the store, the broker and identity-service, whose list of revocations gateways
 * read before they are ready, with its Keycloak. No slot-service: people come with sessions made with the gateway's key, and what
 * slot-service would tell is told by the tests.
 */
final class Cluster implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Cluster.class);
    private static final int GATEWAYS = 2;
    private static final int WAITING_ROOMS = 3;

    private final Stack stack;
    private final DevelopmentKeys keys;
    private final LineEvents events;

    private Cluster(Stack stack) {
        this.stack = stack;
        this.keys = new DevelopmentKeys(stack.secrets());
        this.events = new LineEvents(stack.url(Component.RABBITMQ));
    }

    static Cluster start() {
        Stack stack = FreshStack.of(FreshStack.config("cluster")
                .withComponents(Set.of(
                        Component.MONGODB,
                        Component.RABBITMQ,
                        Component.KEYCLOAK,
                        Component.IDENTITY,
                        Component.WAITING_ROOM,
                        Component.GATEWAY))
                .withNodes(Component.GATEWAY, GATEWAYS)
                .withNodes(Component.WAITING_ROOM, WAITING_ROOMS));
        stack.start(LOG::info);
        return new Cluster(stack);
    }

    /** A waiting-room node, 1 to 3. */
    static Node waitingRoom(int number) {
        return new Node(Component.WAITING_ROOM, number);
    }

    /** Makes people who are logged in. */
    List<Person> people(String prefix, int count) {
        return IntStream.range(0, count)
                .parallel()
                .mapToObj(n -> Person.of(keys, "p_" + prefix + n))
                .toList();
    }

    /** A person's browser that keeps the cookie of their place. */
    Person at(Person person, String line, long number) {
        return person.at(keys, line, number);
    }

    /** Connections to both gateways. */
    Gateways gateways(int count) {
        return new Gateways(
                stack.config().nodes(Component.GATEWAY).stream().map(stack::url).toList(), count);
    }

    /** Makes a line and opens it. */
    void openLine(String line, int ratePerMinute, int maxActive) {
        var agent = new AgentCalls(keys, stack.url(Component.WAITING_ROOM));
        events.announce(line);
        try {
            agent.configure(line, ratePerMinute, maxActive);
            agent.open(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Status of a node's own page, such as its readiness. */
    int look(Node node, String path) {
        URI server = stack.url(node);
        try (Connection connection = new Connection(server)) {
            return connection
                    .send(Request.of("GET", server, path, Map.of(), ""))
                    .status();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What goes over the broker. */
    LineEvents events() {
        return events;
    }

    /** As a crash (SIGKILL). */
    void kill(Node node) {
        stack.kill(node);
        LOG.info("{} killed", node.label());
    }

    /** Brings it back and returns when it is ready. */
    void start(Node node) {
        stack.start(node, Progress.silent());
        LOG.info("{} is back", node.label());
    }

    /** Stops the process in the middle of whatever it does (SIGSTOP), as a machine that hangs. */
    void freeze(Node node) {
        signal(node, "STOP");
    }

    /** Lets it go on (SIGCONT). */
    void thaw(Node node) {
        signal(node, "CONT");
    }

    private void signal(Node node, String name) {
        stack.status().stream()
                .filter(status -> status.node().equals(node))
                .flatMapToLong(status -> status.pid().stream())
                .forEach(pid -> signal(pid, name));
    }

    private static void signal(long pid, String name) {
        try {
            new ProcessBuilder("kill", "-" + name, Long.toString(pid)).start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** All that should run runs again; nodes of the same service start at the same time. */
    void mend() {
        thaw(Node.first(Component.MONGODB));
        for (Component component : stack.config().components().stream().sorted().toList()) {
            stack.start(component, Progress.silent());
        }
        LOG.info("all run");
    }

    @Override
    public void close() {
        keys.close();
        stack.close();
    }
}
