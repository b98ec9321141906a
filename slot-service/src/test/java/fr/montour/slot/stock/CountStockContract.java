package fr.montour.slot.stock;

import static fr.montour.slot.testing.TestDomain.admission;
import static fr.montour.slot.testing.TestDomain.done;
import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.slot.catalogue.Catalogue;
import fr.montour.slot.model.LineId;
import fr.montour.slot.testing.MutableClock;
import fr.montour.slot.testing.Ports;
import fr.montour.slot.testing.TestCatalogue;
import fr.montour.slot.testing.TestDomain;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Both sides are compared every minute: what slot-service counts is what its slots say, once a minute however many nodes run. */
abstract class CountStockContract {

    private final MutableClock clock = new MutableClock();
    private Ports ports = Ports.inMemory();
    private TestDomain domain = new TestDomain(ports, clock, TestCatalogue.catalogue());
    private LineId line = TestCatalogue.BOBIGNY_RENEWAL;

    abstract Ports ports();

    abstract StockCounts counts();

    /** Revision and units of a line in what waits to be published; nothing where nothing waits. */
    abstract Optional<List<Long>> announced(LineId line);

    abstract Catalogue catalogue();

    abstract LineId nextLine();

    @BeforeEach
    void begin() {
        ports = ports();
        domain = new TestDomain(ports, clock, catalogue());
        line = nextLine();
        clock.set(nextMinute());
    }

    /** Later than any minute that another test has taken. */
    abstract Instant nextMinute();

    private StateStock stateStock() {
        return new StateStock(ports.stock(), ports.schedules(), ports.slots(), clock);
    }

    private CountStock countStock() {
        return new CountStock(counts(), ports.stock(), stateStock(), clock);
    }

    private StockCount count() {
        return countStock().countMinute().stream()
                .filter(count -> count.line().equals(line))
                .findFirst()
                .orElseThrow();
    }

    private void state() {
        while (stateStock().stateDue() > 0) {
            // Lines of other tests may be due too.
        }
    }

    @Test
    void freeAndHeldUnitsAreCountedUnderTheRevisionThatContainsThem() {
        var slot = domain.release(line, 2, 3).getFirst();
        domain.take(admission(line), slot);
        state();

        var count = count();

        assertThat(count.units()).isEqualTo(6);
        assertThat(count.revision())
                .isEqualTo(ports.stock().find(line).orElseThrow().last().revision());
        assertThat(count.at()).isEqualTo(clock.instant().truncatedTo(ChronoUnit.MINUTES));
        assertThat(count.stated()).isEqualTo(OptionalInt.of(6));
        assertThat(count.difference()).isZero();
        assertThat(announced(line)).contains(List.of(count.revision(), 6L));
    }

    @Test
    void changeThatIsStillToBeStatedIsCountedUnderTheRevisionToCome() {
        var slot = domain.release(line, 1, 2).getFirst();
        state();
        var person = admission(line);
        done(domain.confirm(person, done(domain.take(person, slot))));

        var count = count();

        assertThat(count.units()).isEqualTo(1);
        assertThat(count.stated()).isEmpty();
        state();
        assertThat(ports.stock().find(line).orElseThrow().last().revision()).isEqualTo(count.revision());
    }

    @Test
    void slotsAreCountedAndNotTheStatement() {
        domain.release(line, 1, 2);
        var demanded = ports.stock().find(line).orElseThrow().demanded();
        ports.stock().state(new Stock(line, demanded, new TreeMap<>()), Optional.empty());

        var count = count();

        assertThat(count.units()).isEqualTo(2);
        assertThat(count.difference()).isEqualTo(-2);
    }

    @Test
    void minuteIsCountedOnceByAllNodesTogether() {
        domain.release(line, 1, 1);
        assertThat(countStock().countMinute()).isNotEmpty();
        assertThat(countStock().countMinute()).isEmpty();

        clock.advance(Duration.ofMinutes(1));
        assertThat(countStock().countMinute()).isNotEmpty();
    }

    @Test
    void onlyTheLatestCountWaitsForTheBroker() {
        var slot = domain.release(line, 1, 2).getFirst();
        count();
        var first = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        var person = admission(line);
        done(domain.confirm(person, done(domain.take(person, slot))));
        clock.advance(Duration.ofMinutes(1));
        var second = count();

        counts().announce(first, List.of());

        assertThat(second.units()).isEqualTo(1);
        assertThat(announced(line)).contains(List.of(second.revision(), 1L));
    }
}
