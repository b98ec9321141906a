package fr.montour.slot.hold;

import static fr.montour.slot.testing.TestDomain.admission;
import static fr.montour.slot.testing.TestDomain.done;
import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.slot.admission.Admission;
import fr.montour.slot.allocation.Slot;
import fr.montour.slot.booking.Booking;
import fr.montour.slot.booking.Booking.Confirmed;
import fr.montour.slot.booking.Booking.Held;
import fr.montour.slot.catalogue.Catalogue;
import fr.montour.slot.model.LineId;
import fr.montour.slot.model.SlotId;
import fr.montour.slot.testing.MutableClock;
import fr.montour.slot.testing.Ports;
import fr.montour.slot.testing.Ports.Crash;
import fr.montour.slot.testing.TestCatalogue;
import fr.montour.slot.testing.TestDomain;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;

/** Plays a scene again and again with a process that dies one call later each time. */
abstract class CrashStage {

    final MutableClock clock = new MutableClock();
    Ports ports = Ports.inMemory();
    TestDomain domain = new TestDomain(ports, clock, TestCatalogue.catalogue());

    abstract Ports ports();

    abstract Catalogue catalogue();

    abstract LineId nextLine();

    @BeforeEach
    void begin() {
        ports = ports();
        domain = new TestDomain(ports, clock, catalogue());
    }

    void afterEveryCrash(Consumer<Scene> action, Consumer<Scene> aftermath) {
        afterEveryCrash(_ -> {}, action, aftermath);
    }

    /** Plays the scene anew for every number of calls the dying process gets done, up to where it survives. */
    void afterEveryCrash(Consumer<Scene> before, Consumer<Scene> action, Consumer<Scene> aftermath) {
        for (int calls = 0; ; calls++) {
            clock.set(MutableClock.MORNING);
            var line = nextLine();
            var slots = domain.release(line, 2, 1);
            var scene = new Scene(
                    admission(line),
                    slots.getFirst(),
                    slots.getLast(),
                    new TestDomain(ports.dyingAfter(calls), clock, catalogue()),
                    new AtomicReference<>());
            before.accept(scene);
            boolean survived = survives(() -> action.accept(scene));
            aftermath.accept(scene);
            domain.assertNothingLeaked(slots);
            domain.assertStockIsStated(line);
            if (survived) {
                return;
            }
        }
    }

    static boolean survives(Runnable action) {
        try {
            action.run();
            return true;
        } catch (Crash e) {
            return false;
        }
    }

    void takeAndConfirm(Scene scene) {
        scene.hold(done(domain.take(scene.person(), scene.first())));
        scene.dying().confirm(scene.person(), scene.held());
    }

    Booking stored(Held held) {
        return ports.bookings().find(held.id()).orElseThrow();
    }

    void assertFree(SlotId id) {
        assertThat(domain.slot(id))
                .extracting(slot -> slot.free().total(), Slot::taken)
                .containsExactly(1, 0);
    }

    void assertBooked(Scene scene, Booking booking) {
        assertThat(booking).isInstanceOf(Confirmed.class);
        assertThat(domain.slot(scene.first()).booked()).containsOnlyKeys(booking.id());
        assertThat(ports.outboxed().byBooking(booking.id())).containsExactly("booking.confirmed.v1");
        assertThat(ports.outboxed().bySlot(scene.first())).isEmpty();
        domain.assertNothingLeaked(List.of(scene.first(), scene.second()));
    }

    /** One person, two slots, and a process that will die. */
    record Scene(Admission person, SlotId first, SlotId second, TestDomain dying, AtomicReference<Held> taken) {

        void hold(Held hold) {
            taken.set(hold);
        }

        Held held() {
            return taken.get();
        }
    }
}
