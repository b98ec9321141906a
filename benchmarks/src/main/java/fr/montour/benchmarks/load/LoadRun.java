package fr.montour.benchmarks.load;

import fr.montour.launcher.stack.Piece;
import fr.montour.launcher.stack.Stack;
import fr.montour.launcher.stack.StackConfig;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures a stack that {@code ./montour up} started, and nginx beside it, in one run. */
@Command(
        name = "load",
        mixinStandardHelpOptions = true,
        description = "Joins, status polls and bookings a second of the started stack, beside nginx in the same run.")
public final class LoadRun implements Callable<Integer> {

    @Option(names = "--project", description = "where the stack was started; default: this folder")
    private Path project = Path.of("").toAbsolutePath();

    @Option(names = "--seconds", description = "length of each measure; default: ${DEFAULT-VALUE}")
    private int seconds = 10;

    @Option(names = "--warm-up", description = "seconds before each measure; default: ${DEFAULT-VALUE}")
    private int warmUp = 5;

    @Option(names = "--connections", description = "default: ${DEFAULT-VALUE}")
    private int connections = 64;

    @Option(names = "--places", description = "different places that are polled; default: ${DEFAULT-VALUE}")
    private int places = 10_000;

    @Option(names = "--people", description = "at most so many people join; default: ${DEFAULT-VALUE}")
    private int people = 60_000;

    @Option(names = "--bookings", description = "at most so many bookings; default: ${DEFAULT-VALUE}")
    private int bookings = 5_000;

    private final PrintStream out = System.out;

    /** Runs from the command line. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new LoadRun()).execute(args));
    }

    @Override
    public Integer call() throws Exception {
        Stack stack = Stack.of(StackConfig.development(project, System.getenv()));
        if (!stack.runs()) {
            System.err.println("Nothing runs here: ./montour up first.");
            return 1;
        }
        String run = Long.toString(System.currentTimeMillis(), 36);
        URI gateway = stack.url(Piece.GATEWAY);
        List<Measurement> rows = new ArrayList<>();
        try (var keys = new DevelopmentKeys(stack.secrets())) {
            var ground = new Ground(keys, stack.url(Piece.WAITING_ROOM), stack.url(Piece.SLOT));
            ground.openLine();
            var booking = bookings(stack, keys, ground, run);
            rows.add(measure(joins(gateway, keys, run)));
            Scenario polls = polls(gateway, keys);
            rows.add(measure(polls));
            rows.add(measure(booking));
            try (Nginx nginx = nginx(polls)) {
                rows.add(measure(nginx.scenario()));
            } catch (NginxMissingException e) {
                out.println("nginx is not installed here: no ratios.");
            }
        }
        out.print(new Report(rows).markdown());
        return 0;
    }

    private Scenario joins(URI gateway, DevelopmentKeys keys, String run) {
        List<Request> requests = IntStream.range(0, people)
                .parallel()
                .mapToObj(n -> Request.of(
                        "PUT",
                        gateway,
                        "/api/v1/lines/" + Ground.LINE + "/place",
                        Map.of("Cookie", keys.session("p_join" + run + n), "X-CSRF-Token", DevelopmentKeys.CSRF),
                        ""))
                .toList();
        return new FixedRequests(
                "joins through the gateway, all different people", gateway, n -> requests.get((int) n), people);
    }

    private Scenario polls(URI gateway, DevelopmentKeys keys) {
        List<Request> requests = IntStream.range(0, places)
                .parallel()
                .mapToObj(n -> Request.of(
                        "GET",
                        gateway,
                        "/api/v1/lines/" + Ground.LINE + "/place/status",
                        Map.of("Cookie", keys.place("p_poll" + n, Ground.LINE, n + 1L)),
                        ""))
                .toList();
        return new FixedRequests(
                "status polls through the gateway, " + places + " different places",
                gateway,
                n -> requests.get((int) (n % places)));
    }

    private Scenario bookings(Stack stack, DevelopmentKeys keys, Ground ground, String run) throws Exception {
        List<String> ids =
                IntStream.range(0, bookings).mapToObj(n -> "p_book" + run + n).toList();
        Registrations.publish(stack.url(Piece.RABBITMQ), ids);
        List<String> slots = ground.releaseSlots(run, bookings, ThreadLocalRandom.current());
        return new HoldAndConfirm(stack.url(Piece.SLOT), keys, ids, slots);
    }

    private Nginx nginx(Scenario polls) throws Exception {
        String sameSize;
        try (var connection = new Connection(polls.server())) {
            sameSize =
                    connection.send(((FixedRequests) polls).requests().apply(0)).body();
        }
        return Nginx.start(project.resolve(".montour/benchmarks"), sameSize).orElseThrow(NginxMissingException::new);
    }

    private Measurement measure(Scenario scenario) throws Exception {
        out.println("measuring " + scenario.name() + " …");
        return Measurement.of(scenario, connections, Duration.ofSeconds(warmUp), Duration.ofSeconds(seconds));
    }

    private static final class NginxMissingException extends Exception {
        private static final long serialVersionUID = 1L;
    }
}
