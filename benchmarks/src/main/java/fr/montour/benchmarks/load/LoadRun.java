package fr.montour.benchmarks.load;

import fr.montour.launcher.stack.Component;
import fr.montour.launcher.stack.Stack;
import java.io.PrintStream;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures a stack that {@code ./montour up} started, and nginx beside it, in one run. */
@Command(
        name = "load",
        mixinStandardHelpOptions = true,
        description = "Joins, status polls and bookings a second of the started stack, beside nginx in the same run.")
public final class LoadRun implements Callable<Integer> {

    private static final int LINES = 50;
    /** Nobody claims twice: a longer warm-up would leave nobody to be measured. */
    private static final int LONGEST_CLAIM_WARM_UP = 4;

    @Mixin
    private StartedStack where = new StartedStack();

    @Option(names = "--seconds", description = "length of each measure; default: ${DEFAULT-VALUE}")
    private int seconds = 10;

    @Option(names = "--warm-up", description = "seconds before each measure; default: ${DEFAULT-VALUE}")
    private int warmUp = 5;

    @Option(names = "--connections", description = "default: ${DEFAULT-VALUE}")
    private int connections = 64;

    @Option(names = "--places", description = "different places that are polled; default: ${DEFAULT-VALUE}")
    private int places = 10_000;

    @Option(
            names = "--crowd",
            description = "connections of joins and claims, where people come all at once; default: ${DEFAULT-VALUE}")
    private int crowd = 256;

    @Option(names = "--only", split = ",", description = "of ${COMPLETION-CANDIDATES}; default: all")
    private Set<Measure> only = EnumSet.allOf(Measure.class);

    @Option(names = "--claims", description = "people of each of 50 lines who are called; default: ${DEFAULT-VALUE}")
    private int claims = 1_000;

    @Option(names = "--people", description = "at most so many people join; default: ${DEFAULT-VALUE}")
    private int people = 150_000;

    @Option(names = "--bookings", description = "at most so many bookings; default: ${DEFAULT-VALUE}")
    private int bookings = 5_000;

    private final PrintStream out = System.out;

    /** What can be measured. */
    enum Measure {
        JOINS,
        CLAIMS,
        POLLS,
        BOOKINGS
    }

    /** Runs from the command line. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new LoadRun()).execute(args));
    }

    @Override
    public Integer call() throws Exception {
        Stack stack = where.stack();
        String run = Long.toString(System.currentTimeMillis(), 36);
        URI gateway = stack.url(Component.GATEWAY);
        List<Measurement> rows = new ArrayList<>();
        try (var keys = new DevelopmentKeys(stack.secrets())) {
            var fixture = new LoadFixture(keys, stack.url(Component.WAITING_ROOM), stack.url(Component.SLOT));
            fixture.openLine(LoadFixture.LINE, 0);
            if (only.contains(Measure.JOINS)) {
                rows.add(measure(joins(gateway, keys, run), crowd));
            }
            if (only.contains(Measure.CLAIMS)) {
                Scenario called = claims(gateway, keys, CalledPeople.of(stack, fixture, run, LINES, claims));
                rows.add(measure(called, crowd, Math.min(warmUp, LONGEST_CLAIM_WARM_UP)));
            }
            Scenario polls = polls(gateway, keys);
            if (only.contains(Measure.POLLS)) {
                rows.add(measure(polls, connections));
            }
            if (only.contains(Measure.BOOKINGS)) {
                rows.add(measure(bookings(stack, keys, fixture, run), connections));
            }
            try (Nginx nginx = nginx(polls)) {
                rows.add(measure(nginx.scenario(), connections));
            } catch (NginxMissingException e) {
                out.println("nginx is not installed here: no ratios.");
            }
        }
        out.print(new Report(rows).markdown());
        return 0;
    }

    private Scenario joins(URI gateway, DevelopmentKeys keys, String run) {
        return changes(
                "joins through the gateway, all different people",
                gateway,
                IntStream.range(0, people)
                        .parallel()
                        .mapToObj(n -> change(keys, gateway, "PUT", "p_join" + run + n, LoadFixture.LINE, "/place"))
                        .toList());
    }

    private static Scenario claims(URI gateway, DevelopmentKeys keys, List<CalledPeople.Called> called) {
        List<Request> requests = called.parallelStream()
                .map(one -> change(keys, gateway, "POST", one.personId(), one.line(), "/place/claim"))
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(requests);
        return changes("claims of a called place, through the gateway", gateway, requests);
    }

    private static Request change(
            DevelopmentKeys keys, URI gateway, String method, String person, String line, String what) {
        var headers = Map.of("Cookie", keys.session(person), "X-CSRF-Token", DevelopmentKeys.CSRF);
        return Request.of(method, gateway, "/api/v1/lines/" + line + what, headers, "");
    }

    private static Scenario changes(String name, URI gateway, List<Request> requests) {
        return new FixedRequests(name, gateway, n -> requests.get((int) n), requests.size());
    }

    private Scenario polls(URI gateway, DevelopmentKeys keys) {
        List<Request> requests = IntStream.range(0, places)
                .parallel()
                .mapToObj(n -> Request.of(
                        "GET",
                        gateway,
                        "/api/v1/lines/" + LoadFixture.LINE + "/place/status",
                        Map.of("Cookie", keys.place("p_poll" + n, LoadFixture.LINE, n + 1L)),
                        ""))
                .toList();
        return new FixedRequests(
                "status polls through the gateway, " + places + " different places",
                gateway,
                n -> requests.get((int) (n % places)));
    }

    private Scenario bookings(Stack stack, DevelopmentKeys keys, LoadFixture fixture, String run) throws Exception {
        List<String> ids =
                IntStream.range(0, bookings).mapToObj(n -> "p_book" + run + n).toList();
        Registrations.publish(stack.url(Component.RABBITMQ), ids);
        List<String> slots =
                fixture.slots(fixture.release(LoadFixture.LINE, run, bookings, ThreadLocalRandom.current()));
        return new HoldAndConfirm(stack.url(Component.SLOT), keys, ids, slots);
    }

    private Nginx nginx(Scenario polls) throws Exception {
        String sameSize;
        try (var connection = new Connection(polls.server())) {
            sameSize =
                    connection.send(((FixedRequests) polls).requests().apply(0)).body();
        }
        return Nginx.start(where.project().resolve(".montour/benchmarks"), sameSize)
                .orElseThrow(NginxMissingException::new);
    }

    private Measurement measure(Scenario scenario, int connections) throws Exception {
        return measure(scenario, connections, warmUp);
    }

    private Measurement measure(Scenario scenario, int connections, int before) throws Exception {
        out.println("measuring " + scenario.name() + " …");
        return Measurement.of(scenario, connections, Duration.ofSeconds(before), Duration.ofSeconds(seconds));
    }

    private static final class NginxMissingException extends Exception {
        private static final long serialVersionUID = 1L;
    }
}
