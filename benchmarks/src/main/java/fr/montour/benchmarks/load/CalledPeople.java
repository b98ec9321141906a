package fr.montour.benchmarks.load;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/** People whose turn has come in many lines at once, and who have not answered yet. */
final class CalledPeople {

    private static final int RATE_PER_MINUTE = 6_000;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration GLANCE = Duration.ofMillis(200);

    private CalledPeople() {}

    /** One of them. */
    record Called(String personId, String line) {}

    /** Lets so many people join each of so many lines, releases slots for all and waits until the last is called. */
    static List<Called> of(Ground ground, String run, int lines, int perLine) throws IOException {
        List<Called> people = new ArrayList<>();
        List<String> ids = ground.lines(lines);
        for (String line : ids) {
            ground.openLine(line, RATE_PER_MINUTE);
            List<String> joining = new ArrayList<>();
            for (int n = 0; n < perLine; n++) {
                joining.add("p_claim" + run + line + n);
            }
            ground.join(line, joining);
            joining.forEach(person -> people.add(new Called(person, line)));
            ground.release(line, run, perLine, ThreadLocalRandom.current());
        }
        awaitCalls(ground, Set.copyOf(ids));
        return people;
    }

    private static void awaitCalls(Ground ground, Set<String> lines) throws IOException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        for (long waiting = ground.waiting(lines); waiting > 0; waiting = ground.waiting(lines)) {
            if (System.nanoTime() > deadline) {
                throw new IOException(waiting + " people were not called within " + PATIENCE);
            }
            LockSupport.parkNanos(GLANCE.toNanos());
        }
    }
}
