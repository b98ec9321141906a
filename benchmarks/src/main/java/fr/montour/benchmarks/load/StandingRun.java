package fr.montour.benchmarks.load;

import fr.montour.launcher.stack.Component;
import fr.montour.launcher.stack.Stack;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What so many standing places cost a started stack: heap of the nodes, and time of a status with few and with many. */
@Command(
        name = "standing",
        mixinStandardHelpOptions = true,
        description = "Heap and status time with more and more people standing in 50 lines of the started stack.")
public final class StandingRun implements Callable<Integer> {

    private static final int LINES = 50;
    private static final int BATCH = 1_000;
    private static final int ASKED = 10_000;
    private static final double MEGABYTE = 1 << 20;

    @Mixin
    private StartedStack where = new StartedStack();

    @Option(names = "--places", split = ",", description = "default: ${DEFAULT-VALUE}")
    private List<Integer> places = List.of(10_000, 100_000, 1_000_000);

    @Option(names = "--seconds", description = "length of each measure; default: ${DEFAULT-VALUE}")
    private int seconds = 5;

    @Option(names = "--connections", description = "default: ${DEFAULT-VALUE}")
    private int connections = 64;

    private final PrintStream out = System.out;

    /** Runs from the command line. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new StandingRun()).execute(args));
    }

    @Override
    public Integer call() throws Exception {
        Stack stack = where.stack();
        String run = Long.toString(System.currentTimeMillis(), 36);
        try (var keys = new DevelopmentKeys(stack.secrets())) {
            var fixture = new LoadFixture(keys, stack.url(Component.WAITING_ROOM), stack.url(Component.SLOT));
            List<String> lines = fixture.lines(LINES);
            for (String line : lines) {
                fixture.openLine(line, 0);
            }
            out.println(
                    "| standing | joins/s while they came | waiting-room heap MB | gateway heap MB | status at the gateway /s, p50, p99 ms "
                            + "| place at the waiting room /s, p50, p99 ms |\n|---|---|---|---|---|---|");
            int standing = 0;
            for (int wanted : places) {
                long begin = System.nanoTime();
                fill(fixture, lines, run, standing, wanted);
                double perSecond = (wanted - standing) / ((System.nanoTime() - begin) / 1e9);
                standing = wanted;
                out.printf(
                        "| %,d | %,.0f | %.0f | %.0f | %s | %s |%n",
                        standing,
                        perSecond,
                        heap("waiting-room-service"),
                        heap("gateway"),
                        measured(statuses(stack.url(Component.GATEWAY), keys, lines, run, standing)),
                        measured(placesOf(stack.url(Component.WAITING_ROOM), keys, lines, run, standing)));
            }
        }
        return 0;
    }

    private static String person(String run, int n) {
        return "p_stand" + run + n;
    }

    /** Person n stands in line n modulo the number of lines. */
    private static void fill(LoadFixture fixture, List<String> lines, String run, int from, int to) throws IOException {
        for (int begin = from; begin < to; begin += LINES * BATCH) {
            int end = Math.min(to, begin + LINES * BATCH);
            for (int line = 0; line < LINES; line++) {
                List<String> people = new ArrayList<>();
                for (int n = begin + line; n < end; n += LINES) {
                    people.add(person(run, n));
                }
                fixture.join(lines.get(line), people);
            }
        }
    }

    private double heap(String service) throws IOException {
        Path jar =
                where.project().toRealPath().resolve(service).resolve("target").resolve(service + ".jar");
        return JvmHeap.inUse(jar) / MEGABYTE;
    }

    private static Scenario statuses(URI gateway, DevelopmentKeys keys, List<String> lines, String run, int standing) {
        return some(gateway, "status", standing, n -> {
            String line = lines.get(n % LINES);
            var headers = Map.of("Cookie", keys.place(person(run, n), line, n / LINES + 1L));
            return Request.of("GET", gateway, "/api/v1/lines/" + line + "/place/status", headers, "");
        });
    }

    private static Scenario placesOf(
            URI waitingRoom, DevelopmentKeys keys, List<String> lines, String run, int standing) {
        return some(waitingRoom, "place", standing, n -> {
            var headers = Map.of("Authorization", keys.caller(person(run, n), "waiting-room-service", "applicant"));
            return Request.of("GET", waitingRoom, "/lines/" + lines.get(n % LINES) + "/places/me", headers, "");
        });
    }

    /** Of all who stand, people evenly spread. */
    private static Scenario some(
            URI server, String name, int standing, java.util.function.IntFunction<Request> request) {
        int asked = Math.min(ASKED, standing);
        List<Request> requests = IntStream.range(0, asked)
                .parallel()
                .map(n -> (int) ((long) n * standing / asked))
                .mapToObj(request)
                .toList();
        return new FixedRequests(name, server, n -> requests.get((int) (n % asked)));
    }

    private String measured(Scenario scenario) throws Exception {
        var all = Measurement.of(scenario, connections, Duration.ofSeconds(seconds), Duration.ofSeconds(seconds));
        if (all.errors() > 0) {
            throw new IOException(all.errors() + " of " + scenario.name() + " failed");
        }
        return "%,.0f, %.2f, %.2f".formatted(all.perSecond(), all.p50(), all.p99());
    }
}
