package fr.montour.slot.testing;

import fr.montour.slot.allocation.Slot;
import fr.montour.slot.model.AdmissionId;
import fr.montour.slot.model.BookingId;
import fr.montour.slot.model.Channel;
import fr.montour.slot.model.LineId;
import fr.montour.slot.model.PersonId;
import fr.montour.slot.model.ReleaseId;
import fr.montour.slot.model.Shares;
import fr.montour.slot.model.SlotHold;
import fr.montour.slot.model.SlotId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

/** A slot, a person and their hold, on some stores. */
abstract class StoreFixture {

    static final Instant NOW = MutableClock.MORNING;
    static final Instant START = Instant.parse("2026-12-01T08:00:00Z");
    static final Duration QUARTER = Duration.ofMinutes(15);
    static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    final BookingId booking = new BookingId(TestDomain.fresh("b_"));
    final BookingId other = new BookingId(TestDomain.fresh("b_"));
    final AdmissionId admission = new AdmissionId(TestDomain.fresh("a_"));
    final PersonId person = new PersonId(TestDomain.fresh("p_"));
    final SlotHold hold = new SlotHold(person, admission, 7, Channel.PUBLIC, NOW.plusSeconds(600));

    Ports ports = Ports.inMemory();
    LineId line = TestCatalogue.BOBIGNY_RENEWAL;
    SlotId slotId = new SlotId(line, START);

    protected abstract Ports ports();

    protected abstract LineId nextLine();

    @BeforeEach
    void begin() {
        ports = ports();
        line = nextLine();
        slotId = new SlotId(line, START);
    }

    Slot fresh(Instant start, int units) {
        return Slot.fresh(
                new SlotId(line, start),
                new ReleaseId("r_1"),
                start.plus(QUARTER),
                PARIS,
                new Shares(Map.of(Channel.PUBLIC, units, Channel.STAFF, 1)));
    }

    Slot stored() {
        return ports.slots().find(slotId).orElseThrow();
    }
}
