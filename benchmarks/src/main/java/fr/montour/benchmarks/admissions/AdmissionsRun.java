package fr.montour.benchmarks.admissions;

import fr.montour.benchmarks.admissions.LineEvents.Call;
import fr.montour.benchmarks.load.Connection;
import fr.montour.benchmarks.load.Counter;
import fr.montour.benchmarks.load.DevelopmentKeys;
import fr.montour.benchmarks.load.Request;
import fr.montour.launcher.stack.Component;
import fr.montour.launcher.stack.Node;
import fr.montour.launcher.stack.Progress;
import fr.montour.launcher.stack.Stack;
import fr.montour.launcher.stack.StackConfig;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Three waiting-room nodes call the people of one line; half-way the node that calls is killed. */
@Command(
        name = "admissions",
        mixinStandardHelpOptions = true,
        description = "How steadily three waiting-room nodes call people, the busiest of them killed half-way.")
public final class AdmissionsRun implements Callable<Integer> {

    private static final String LINE = "2A004-admissions";
    private static final List<String> WARM_UP_LINES = List.of("2A004-warmup", "93008-warmup", "75056-warmup");
    private static final int MAX_ACTIVE = 10_000;
    private static final int CONNECTIONS = 16;
    private static final int SPARE_SECONDS = 5;
    private static final int PER_MINUTE = 60;
    private static final Duration CALM = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Option(names = "--project", description = "folder of the checkout; default: this folder")
    private Path project = Path.of("").toAbsolutePath();

    @Option(names = "--rate", description = "calls a minute; default: ${DEFAULT-VALUE}")
    private int rate = 6_000;

    @Option(names = "--seconds", description = "length of the measure; default: ${DEFAULT-VALUE}")
    private int seconds = 60;

    @Option(
            names = "--warm-up",
            description = "seconds for which three other lines are called before; default: ${DEFAULT-VALUE}")
    private int warmUp = 10;

    private final PrintStream out = System.out;

    /** Runs from the command line. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new AdmissionsRun()).execute(args));
    }

    @Override
    public Integer call() throws Exception {
        Path target = project.resolve("benchmarks/target");
        StackConfig config = StackConfig.isolated(project, Files.createTempDirectory(target, "admissions"))
                // The gateway has no part in it, but the waiting room asks it for the keys of its callers, and it is
                // ready once
                // it has read identity-service's list of revocations.
                .withComponents(Set.of(
                        Component.MONGODB,
                        Component.RABBITMQ,
                        Component.KEYCLOAK,
                        Component.IDENTITY,
                        Component.WAITING_ROOM,
                        Component.GATEWAY))
                .withNodes(Component.WAITING_ROOM, 3);
        try (Stack stack = Stack.of(config);
                var keys = keysOf(stack)) {
            measure(stack, keys);
        }
        return 0;
    }

    private static DevelopmentKeys keysOf(Stack stack) {
        stack.start(Progress.silent());
        return new DevelopmentKeys(stack.secrets());
    }

    private void measure(Stack stack, DevelopmentKeys keys) throws Exception {
        List<Node> nodes = stack.config().nodes(Component.WAITING_ROOM);
        List<URI> urls = nodes.stream().map(stack::url).toList();
        var agent = new AgentCalls(keys, urls.getFirst());
        var events = new LineEvents(stack.url(Component.RABBITMQ));
        int people = rate * (seconds + SPARE_SECONDS) / PER_MINUTE;
        out.printf("%,d people join …%n", people);
        fill(LINE, people, agent, urls, keys, events);
        warmUp(agent, urls, keys, events);

        out.printf("called at %,d a minute for %d s …%n", rate, seconds);
        agent.configure(LINE, rate, MAX_ACTIVE);
        await(() -> !events.calls(LINE).isEmpty());
        pause(Duration.ofSeconds(seconds / 2));
        Node busiest = busiest(stack, nodes);
        stack.kill(busiest);
        Instant killed = Instant.now();
        pause(Duration.ofSeconds(seconds - seconds / 2 + 2));
        report(stack, events, people, busiest, killed);
    }

    /** Calls people of other lines as fast, so that what is measured is not how fast Java machines compile. */
    private void warmUp(AgentCalls agent, List<URI> nodes, DevelopmentKeys keys, LineEvents events) throws Exception {
        int people = rate * warmUp / PER_MINUTE / WARM_UP_LINES.size();
        for (String line : WARM_UP_LINES) {
            fill(line, people, agent, nodes, keys, events);
        }
        for (String line : WARM_UP_LINES) {
            agent.configure(line, rate / WARM_UP_LINES.size(), MAX_ACTIVE);
        }
        for (String line : WARM_UP_LINES) {
            await(() -> events.calls(line).size() >= people);
        }
    }

    /** Opens a line that calls nobody yet, with so many people and as much capacity. */
    private void fill(
            String line, int people, AgentCalls agent, List<URI> nodes, DevelopmentKeys keys, LineEvents events)
            throws Exception {
        events.announce(line);
        agent.configure(line, 0, MAX_ACTIVE);
        agent.open(line);
        join(line, nodes, keys, people);
        events.release(line, people);
        await(() -> lineOf(agent, line).contains("\"credit\":" + people));
    }

    private void join(String line, List<URI> nodes, DevelopmentKeys keys, int people) throws Exception {
        var next = new AtomicInteger();
        List<Future<?>> all = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(CONNECTIONS)) {
            for (int i = 0; i < CONNECTIONS; i++) {
                URI node = nodes.get(i % nodes.size());
                all.add(threads.submit(() -> {
                    join(line, node, keys, next, people);
                    return node;
                }));
            }
        }
        for (Future<?> one : all) {
            one.get();
        }
    }

    private static void join(String line, URI node, DevelopmentKeys keys, AtomicInteger next, int people)
            throws IOException {
        try (var connection = new Connection(node)) {
            for (int n = next.getAndIncrement(); n < people; n = next.getAndIncrement()) {
                var caller = Map.of("Authorization", keys.caller("p_a" + n, "waiting-room-service", "applicant"));
                var response = connection.send(Request.of("PUT", node, "/lines/" + line + "/places/me", caller, ""));
                if (!response.isSuccess()) {
                    throw new IOException("a join was answered " + response);
                }
            }
        }
    }

    /** The one that called most people up to now: the one whose death is felt most. */
    private static Node busiest(Stack stack, List<Node> nodes) {
        return nodes.stream()
                .max(Comparator.comparingDouble(node -> called(stack.url(node))))
                .orElseThrow();
    }

    private static double called(URI node) {
        try {
            return new Counter(node, "montour_line_calls_total").sum();
        } catch (IOException e) {
            return 0;
        }
    }

    private void report(Stack stack, LineEvents events, int people, Node busiest, Instant killed) throws Exception {
        int expected = Math.min(people, rate * seconds / PER_MINUTE);
        await(() -> events.calls(LINE).size() >= expected);
        List<Call> calls = events.calls(LINE).stream()
                .sorted(Comparator.comparing(Call::calledAt).thenComparingLong(Call::number))
                .toList();
        List<Long> numbers = calls.stream().map(Call::number).toList();
        boolean inOrder = numbers.equals(numbers.stream().sorted().distinct().toList());
        var steadiness =
                Steadiness.of(calls.stream().map(Call::calledAt).toList(), Duration.ofSeconds(seconds), killed, CALM);
        out.printf(
                "%n%d waiting-room nodes, %s killed after %.1f s, %,d calls a minute asked for%n%n",
                stack.config().nodes(Component.WAITING_ROOM).size(),
                busiest.label(),
                Duration.between(calls.getFirst().calledAt(), killed).toMillis() / 1e3,
                rate);
        table(steadiness, expected, inOrder);
    }

    private void table(Steadiness figures, int expected, boolean inOrder) {
        double perSecond = (double) rate / PER_MINUTE;
        out.printf("| measure | figure | must be |%n|---|---|---|%n");
        double off = 100.0 * (figures.total() - expected) / expected;
        out.printf("| calls in %d s | %,d (%+.2f %%) | %,d ± 0.5 %% |%n", seconds, figures.total(), off, expected);
        out.printf(
                "| calls in any second, but for the first and the 2 s after the kill | %d to %d | %.0f to %.0f |%n",
                figures.fewest(), figures.most(), perSecond * 0.95 - 1, perSecond * 1.05 + 1);
        out.printf(
                "| calls in any second of those 2 s | %d to %d | |%n", figures.fewestLeftOut(), figures.mostLeftOut());
        out.printf("| in order, nobody twice | %s | yes |%n", inOrder ? "yes" : "no");
    }

    private static String lineOf(AgentCalls agent, String line) {
        try {
            return agent.line(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("it takes too long");
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    private static void pause(Duration howLong) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(howLong.toMillis());
    }
}
