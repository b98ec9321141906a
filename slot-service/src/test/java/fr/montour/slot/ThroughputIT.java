package fr.montour.slot;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.slot.booking.Booking.Appointment;
import fr.montour.slot.testing.Crowd;
import fr.montour.slot.testing.MutableClock;
import fr.montour.slot.testing.SlotServer;
import fr.montour.slot.testing.TestDomain;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How fast units are given away by one process; said in the log, not asserted. */
class ThroughputIT {

    private static final Logger LOG = LoggerFactory.getLogger(ThroughputIT.class);
    private static final int PEOPLE = 400;

    @Test
    void everybodyGetsTheirUnit() {
        var server = SlotServer.shared();
        var domain = new TestDomain(
                server.ports(), new MutableClock(), server.lines().catalogue());
        var line = server.lines().next();
        var slots = domain.release(line, 20, PEOPLE / 20);
        long begun = System.nanoTime();
        var outcomes = Crowd.all(IntStream.range(0, PEOPLE)
                .mapToObj(i -> (Crowd.Request<Appointment>) () -> {
                    var person = TestDomain.admission(line);
                    return domain.take(person, slots.get(i % slots.size())).then(held -> domain.confirm(person, held));
                })
                .toList());
        double seconds = (System.nanoTime() - begun) / 1e9;
        assertThat(outcomes).allMatch(Crowd::isDone);
        domain.assertNothingLeaked(slots);
        LOG.warn("hold+confirm: {} in {} s, {} per second", PEOPLE, seconds, Math.round(PEOPLE / seconds));
    }
}
