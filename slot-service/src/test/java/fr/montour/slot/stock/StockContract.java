package fr.montour.slot.stock;

import static fr.montour.slot.testing.TestDomain.admission;
import static fr.montour.slot.testing.TestDomain.assertRefused;
import static fr.montour.slot.testing.TestDomain.done;
import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.slot.allocation.LineSchedule;
import fr.montour.slot.booking.Booking.Confirmed;
import fr.montour.slot.catalogue.Catalogue;
import fr.montour.slot.model.LineId;
import fr.montour.slot.model.SlotRefusal;
import fr.montour.slot.testing.MutableClock;
import fr.montour.slot.testing.Ports;
import fr.montour.slot.testing.TestCatalogue;
import fr.montour.slot.testing.TestDomain;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Credit is stock: what the waiting room is told of a line is what people can have, whatever store is underneath. */
abstract class StockContract {

    private final MutableClock clock = new MutableClock();
    private Ports ports = Ports.inMemory();
    private TestDomain domain = new TestDomain(ports, clock, TestCatalogue.catalogue());
    private LineId line = TestCatalogue.BOBIGNY_RENEWAL;

    abstract Ports ports();

    abstract Catalogue catalogue();

    abstract LineId nextLine();

    @BeforeEach
    void begin() {
        ports = ports();
        domain = new TestDomain(ports, clock, catalogue());
        line = nextLine();
    }

    private StateStock stateStock() {
        return new StateStock(ports.stock(), ports.schedules(), ports.slots(), clock);
    }

    private Stock stated() {
        while (stateStock().stateDue() > 0) {
            // Lines of other tests may be due too.
        }
        return ports.stock().find(line).orElseThrow().last();
    }

    @Test
    void releaseStatesItsUnits() {
        domain.release(line, 2, 3);
        assertThat(stated().at(clock.instant())).isEqualTo(6);
    }

    @Test
    void heldUnitIsStillStockABookedOneIsNot() {
        var slot = domain.release(line, 1, 2).getFirst();
        var person = admission(line);
        var held = done(domain.take(person, slot));
        assertThat(stated().at(clock.instant())).isEqualTo(2);
        var booking = (Confirmed) done(domain.confirm(person, held));
        var stated = stated();
        assertThat(stated.revision()).isGreaterThanOrEqualTo(booking.stockRevision());
        assertThat(stated.at(clock.instant())).isEqualTo(1);
    }

    @Test
    void statementBeforeABookingHasAnEarlierRevisionThanTheBooking() {
        var slot = domain.release(line, 1, 2).getFirst();
        var person = admission(line);
        var held = done(domain.take(person, slot));
        var before = stated();
        var booking = (Confirmed) done(domain.confirm(person, held));
        assertThat(booking.stockRevision()).isGreaterThan(before.revision());
    }

    @Test
    void olderStatementNeverReplacesANewerOne() {
        domain.release(line, 1, 2);
        var stated = stated();
        ports.stock().state(new Stock(line, stated.revision() - 1, stated.units()), Optional.empty());
        ports.stock().state(new Stock(line, stated.revision(), new TreeMap<>()), Optional.empty());
        assertThat(ports.stock().find(line).orElseThrow().last()).isEqualTo(stated);
    }

    @Test
    void changeDuringAStatementIsStatedNext() {
        domain.release(line, 1, 2);
        long demanded = ports.stock().find(line).orElseThrow().demanded();
        var counted = stateStock().count(line, demanded);
        long later = stateStock().demand(line);
        ports.stock().state(counted, Optional.of(clock.instant().plusSeconds(3600)));
        assertThat(ports.stock().due(clock.instant(), 1000)).contains(line);
        assertThat(stated().revision()).isEqualTo(later);
        assertThat(ports.stock().due(clock.instant(), 1000)).doesNotContain(line);
    }

    @Test
    void lineWithStockIsStatedAgainAfterAnHourOneWithoutIsNot() {
        domain.release(line, 1, 1);
        var first = stated();
        clock.advance(StateStock.AGAIN);
        assertThat(stated().revision()).isEqualTo(first.revision() + 1);
        clock.set(Instant.parse("2026-12-02T08:00:00Z"));
        assertThat(stated().units()).isEmpty();
        assertThat(ports.stock().due(Instant.parse("2027-12-02T08:00:00Z"), 1000))
                .doesNotContain(line);
    }

    @Test
    void noticeTakesUnitsOutOfStockAndOutOfSight() {
        var setNotice = new SetNotice(ports.schedules(), stateStock());
        var slots = domain.release(line, 2, 1);
        clock.set(slots.getFirst().start().minus(Duration.ofHours(2)));
        assertThat(done(setNotice.set(line, Duration.ofHours(2))).notice()).isEqualTo(Duration.ofHours(2));
        assertThat(stated().at(clock.instant())).isEqualTo(1);
        assertThat(ports.schedules().of(line).inSight(clock.instant())).containsExactly(slots.getLast());
        assertRefused(domain.take(admission(line), slots.getFirst()), SlotRefusal.SLOT_UNKNOWN);
    }

    @Test
    void holdNeverPromisesBeyondTheStartLessTheNoticeAndIsGoodUntilThen() {
        var slot = domain.release(line, 1, 1).getFirst();
        var person = admission(line);
        clock.set(slot.start().minus(Duration.ofMinutes(5)));
        var held = done(domain.take(person, slot));
        assertThat(held.reservation().hold().until()).isEqualTo(slot.start());
        clock.set(slot.start().minusMillis(1));
        assertThat(done(domain.confirm(person, held))).isInstanceOf(Confirmed.class);
    }

    @Test
    void holdKeepsItsPromiseWhenTheNoticeGrows() {
        var slot = domain.release(line, 1, 1).getFirst();
        var person = admission(line);
        var held = done(domain.take(person, slot));
        done(new SetNotice(ports.schedules(), stateStock()).set(line, Duration.ofDays(30)));
        assertThat(done(domain.confirm(person, held))).isInstanceOf(Confirmed.class);
    }

    @Test
    void noticeHasBounds() {
        var setNotice = new SetNotice(ports.schedules(), stateStock());
        for (var notice : new Duration[] {Duration.ofMinutes(-1), Duration.ofDays(31), Duration.ofSeconds(90)}) {
            assertRefused(setNotice.set(line, notice), SlotRefusal.NOTICE_INVALID);
        }
        assertThat(ports.schedules().of(line)).isEqualTo(LineSchedule.empty(line));
    }
}
