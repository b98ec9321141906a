package fr.montour.benchmarks.load;

import fr.montour.launcher.stack.Component;
import fr.montour.launcher.stack.Stack;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/** People whose turn has come in many lines at once, who have been told, and who have not answered yet. */
final class CalledPeople {

    private static final int RATE_PER_MINUTE = 6_000;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration GLANCE = Duration.ofMillis(200);

    private CalledPeople() {}

    /** One of them. */
    record Called(String personId, String line) {}

    /**
     * Lets so many people join each of so many lines, releases slots for all, and waits until the last is called and has had
     * their letter: what the calls set off is not measured with the claims.
     */
    static List<Called> of(Stack stack, LoadFixture fixture, String run, int lines, int perLine) throws Exception {
        List<Called> people = new ArrayList<>();
        List<String> ids = fixture.lines(lines);
        for (String line : ids) {
            for (int n = 0; n < perLine; n++) {
                people.add(new Called("p_claim" + run + line + n, line));
            }
        }
        List<String> persons = people.stream().map(Called::personId).toList();
        Registrations.publish(stack.url(Component.RABBITMQ), persons);
        var letters = new Counter(stack.url(Component.NOTIFICATION), "montour_deliveries_total");
        double before = letters.sum();
        for (int n = 0; n < lines; n++) {
            fixture.openLine(ids.get(n), RATE_PER_MINUTE);
            fixture.join(ids.get(n), persons.subList(n * perLine, (n + 1) * perLine));
            fixture.release(ids.get(n), run, perLine, ThreadLocalRandom.current());
        }
        Set<String> all = Set.copyOf(ids);
        awaitNone("people to be called", () -> fixture.waiting(all));
        awaitNone("letters about calls", () -> before + people.size() - letters.sum());
        return people;
    }

    private interface Left {
        double now() throws IOException;
    }

    private static void awaitNone(String what, Left left) throws IOException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        for (double now = left.now(); now > 0; now = left.now()) {
            if (System.nanoTime() > deadline) {
                throw new IOException("%.0f %s are left after %s".formatted(now, what, PATIENCE));
            }
            LockSupport.parkNanos(GLANCE.toNanos());
        }
    }
}
