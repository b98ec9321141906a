package fr.montour.slot.hold;

import static fr.montour.slot.testing.TestDomain.admission;
import static fr.montour.slot.testing.TestDomain.assertRefused;
import static fr.montour.slot.testing.TestDomain.done;
import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.slot.admission.Admission;
import fr.montour.slot.allocation.Slot;
import fr.montour.slot.booking.Booking;
import fr.montour.slot.booking.Booking.Cancelled;
import fr.montour.slot.booking.Booking.Confirmed;
import fr.montour.slot.booking.Booking.Held;
import fr.montour.slot.catalogue.Catalogue;
import fr.montour.slot.model.LineId;
import fr.montour.slot.model.ReleaseId;
import fr.montour.slot.model.SlotId;
import fr.montour.slot.model.SlotRefusal;
import fr.montour.slot.release.Release.Open;
import fr.montour.slot.testing.MutableClock;
import fr.montour.slot.testing.Ports;
import fr.montour.slot.testing.Ports.Crash;
import fr.montour.slot.testing.TestCatalogue;
import fr.montour.slot.testing.TestDomain;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The process dies after each single call to a store, and another one takes over: whatever step was the last, no unit is lost,
 * none is given twice, and every event that is due waits exactly once.
 */
abstract class CrashContract {

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

    @Test
    void crashWhileTakingAHoldLosesNoUnit() {
        afterEveryCrash(scene -> scene.dying().take(scene.person(), scene.first()), scene -> {
            clock.advance(TestDomain.HOLD_LENGTH);
            domain.sweep();
            assertFree(scene.first());
            assertThat(ports.outboxed().bySlot(scene.first())).hasSizeLessThanOrEqualTo(1);
        });
    }

    @Test
    void crashWhileTakingAHoldMayBeRepeated() {
        afterEveryCrash(scene -> scene.dying().take(scene.person(), scene.first()), scene -> {
            var held = done(domain.take(scene.person(), scene.first()));
            assertThat(done(domain.confirm(scene.person(), held))).isInstanceOf(Confirmed.class);
            assertThat(domain.slot(scene.first()).booked()).containsOnlyKeys(held.id());
        });
    }

    @Test
    void crashWhileMovingAHoldLeavesOneOfThem() {
        afterEveryCrash(
                scene -> done(domain.take(scene.person(), scene.first())),
                scene -> scene.dying().take(scene.person(), scene.second()),
                scene -> {
                    var held = done(domain.take(scene.person(), scene.second()));
                    assertThat(done(domain.confirm(scene.person(), held))).isInstanceOf(Confirmed.class);
                    clock.advance(TestDomain.HOLD_LENGTH);
                    domain.sweep();
                    assertFree(scene.first());
                    assertThat(domain.slot(scene.second()).booked()).containsOnlyKeys(held.id());
                    assertThat(ports.outboxed().bySlot(scene.first())).isEmpty();
                    assertThat(ports.outboxed().bySlot(scene.second())).isEmpty();
                });
    }

    @Test
    void crashWhileConfirmingIsFinishedByTheSamePersonAskingAgain() {
        afterEveryCrash(this::takeAndConfirm, scene -> {
            var booking = done(domain.confirm(scene.person(), scene.held()));
            assertBooked(scene, booking);
        });
    }

    @Test
    void crashWhileConfirmingIsFinishedByTheSweeper() {
        afterEveryCrash(this::takeAndConfirm, scene -> {
            clock.advance(TestDomain.PATIENCE);
            domain.sweep();
            var booking = stored(scene.held());
            if (booking instanceof Held) {
                assertThat(domain.slot(scene.first()).holds()).containsOnlyKeys(booking.id());
            } else {
                assertBooked(scene, booking);
            }
        });
    }

    @Test
    void crashWhileConfirmingThatIsFoundTooLateLeavesABookingOrNothing() {
        afterEveryCrash(this::takeAndConfirm, scene -> {
            clock.advance(TestDomain.HOLD_LENGTH);
            domain.sweep();
            var booking = stored(scene.held());
            if (booking instanceof Confirmed) {
                assertBooked(scene, booking);
            } else {
                assertFree(scene.first());
                assertThat(ports.outboxed().byBooking(booking.id())).isEmpty();
                assertThat(ports.outboxed().bySlot(scene.first())).containsExactly("hold.ended.v1");
                var again = admission(scene.first().line(), scene.person().person());
                var held = done(domain.take(again, scene.second()));
                assertThat(done(domain.confirm(again, held))).isInstanceOf(Confirmed.class);
            }
        });
    }

    @Test
    void crashWhileConfirmingThatTheSweeperOfSlotsMeetsFirst() {
        afterEveryCrash(this::takeAndConfirm, scene -> {
            clock.advance(TestDomain.HOLD_LENGTH);
            new TestDomain(ports, clock, catalogue()).sweep();
            var late = domain.confirm(scene.person(), scene.held());
            if (stored(scene.held()) instanceof Confirmed booking) {
                assertThat(done(late)).isEqualTo(booking);
                assertBooked(scene, booking);
            } else {
                assertFree(scene.first());
            }
        });
    }

    @Test
    void crashWhileEndingAHoldIsFinishedByTheNextSweep() {
        afterEveryCrash(
                scene -> scene.hold(done(domain.take(scene.person(), scene.first()))),
                scene -> {
                    clock.advance(TestDomain.HOLD_LENGTH);
                    scene.dying().sweep();
                },
                scene -> {
                    domain.sweep();
                    assertFree(scene.first());
                    assertThat(ports.outboxed().bySlot(scene.first())).containsExactly("hold.ended.v1");
                });
    }

    @Test
    void crashWhileGivingAHoldBackEndsItAtTheLatestWithItsTime() {
        afterEveryCrash(
                scene -> scene.hold(done(domain.take(scene.person(), scene.first()))),
                scene ->
                        scene.dying().giveBack(scene.held().id(), scene.person().person()),
                scene -> {
                    clock.advance(TestDomain.HOLD_LENGTH);
                    domain.sweep();
                    assertFree(scene.first());
                    assertThat(ports.outboxed().bySlot(scene.first())).containsExactly("hold.ended.v1");
                });
    }

    @Test
    void crashWhileCancellingIsFinishedByTheSweeper() {
        afterEveryCrash(
                scene -> {
                    scene.hold(done(domain.take(scene.person(), scene.first())));
                    done(domain.confirm(scene.person(), scene.held()));
                },
                scene -> scene.dying().cancel(scene.person(), scene.held().id()),
                scene -> {
                    clock.advance(TestDomain.PATIENCE);
                    domain.sweep();
                    if (stored(scene.held()) instanceof Cancelled cancelled) {
                        assertThat(domain.slot(scene.first()).resting()).containsOnlyKeys(cancelled.id());
                        assertThat(ports.outboxed().byBooking(cancelled.id()))
                                .containsExactly("booking.confirmed.v1", "booking.cancelled.v1");
                        var again =
                                admission(scene.first().line(), scene.person().person());
                        done(domain.take(again, scene.second()));
                        clock.set(cancelled.returnAt());
                        domain.sweep();
                        assertFree(scene.first());
                    } else {
                        assertBooked(scene, stored(scene.held()));
                    }
                });
    }

    @Test
    void crashWhileReturningAUnitReturnsItOnce() {
        afterEveryCrash(
                scene -> {
                    scene.hold(done(domain.take(scene.person(), scene.first())));
                    done(domain.confirm(scene.person(), scene.held()));
                    done(domain.cancel(scene.person(), scene.held().id()));
                    clock.advance(TestDomain.RESTING.longest());
                },
                scene -> scene.dying().sweep(),
                scene -> {
                    domain.sweep();
                    assertFree(scene.first());
                });
    }

    @Test
    void crashWhileRevokingIsFinishedWhenTheNewsComesAgain() {
        afterEveryCrash(
                scene -> scene.hold(done(domain.take(scene.person(), scene.first()))),
                scene -> scene.dying().revoke(scene.person()),
                scene -> {
                    domain.revoke(scene.person());
                    assertFree(scene.first());
                    assertThat(ports.outboxed().bySlot(scene.first())).containsExactly("hold.ended.v1");
                    assertRefused(domain.confirm(scene.person(), scene.held()), SlotRefusal.ADMISSION_REVOKED);
                });
    }

    @Test
    void crashWhileTakingAHoldOfARevokedAdmissionGivesNothing() {
        afterEveryCrash(
                scene -> domain.revoke(scene.person()),
                scene -> scene.dying().take(scene.person(), scene.first()),
                scene -> {
                    assertRefused(domain.take(scene.person(), scene.first()), SlotRefusal.ADMISSION_REVOKED);
                    assertFree(scene.first());
                });
    }

    @Test
    void revocationDuringAConfirmationLeavesABookingOrAFreeUnit() {
        afterEveryCrash(this::takeAndConfirm, scene -> {
            domain.revoke(scene.person());
            clock.advance(TestDomain.PATIENCE);
            domain.sweep();
            var booking = stored(scene.held());
            if (booking instanceof Confirmed) {
                assertBooked(scene, booking);
            } else {
                assertFree(scene.first());
                assertThat(ports.outboxed().byBooking(booking.id())).isEmpty();
            }
        });
    }

    @Test
    void crashWhileReleasingShowsNothingHalfAndIsFinishedByTheSweeper() {
        for (int calls = 0; ; calls++) {
            var line = nextLine();
            var id = new ReleaseId(TestDomain.fresh("r_"));
            var order = TestDomain.order(line, 4, 3);
            clock.set(MutableClock.MORNING);
            var dying = new TestDomain(ports.dyingAfter(calls), clock, catalogue());
            boolean survived = survives(() -> dying.releaseSlots().release(id, order));
            var inSight = ports.schedules().of(line).inSight(clock.instant());
            assertThat(ports.slots().findAll(inSight)).hasSize(inSight.size());
            clock.advance(TestDomain.PATIENCE);
            domain.healReleases();
            done(domain.releaseSlots().release(id, order));
            var slots = ports.schedules().of(line).inSight(clock.instant());
            assertThat(ports.slots().findAll(slots)).hasSize(4);
            assertThat(ports.releases().find(id).orElseThrow()).isInstanceOf(Open.class);
            assertThat(ports.outboxed().byRelease(id)).containsExactly("release.opened.v1");
            if (survived) {
                return;
            }
        }
    }

    private void afterEveryCrash(Consumer<Scene> action, Consumer<Scene> aftermath) {
        afterEveryCrash(_ -> {}, action, aftermath);
    }

    /** Plays the scene anew for every number of calls the dying process gets done, up to where it survives. */
    private void afterEveryCrash(Consumer<Scene> before, Consumer<Scene> action, Consumer<Scene> aftermath) {
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

    private static boolean survives(Runnable action) {
        try {
            action.run();
            return true;
        } catch (Crash e) {
            return false;
        }
    }

    private void takeAndConfirm(Scene scene) {
        scene.hold(done(domain.take(scene.person(), scene.first())));
        scene.dying().confirm(scene.person(), scene.held());
    }

    private Booking stored(Held held) {
        return ports.bookings().find(held.id()).orElseThrow();
    }

    private void assertFree(SlotId id) {
        assertThat(domain.slot(id))
                .extracting(slot -> slot.free().total(), Slot::taken)
                .containsExactly(1, 0);
    }

    private void assertBooked(Scene scene, Booking booking) {
        assertThat(booking).isInstanceOf(Confirmed.class);
        assertThat(domain.slot(scene.first()).booked()).containsOnlyKeys(booking.id());
        assertThat(ports.outboxed().byBooking(booking.id())).containsExactly("booking.confirmed.v1");
        assertThat(ports.outboxed().bySlot(scene.first())).isEmpty();
        domain.assertNothingLeaked(List.of(scene.first(), scene.second()));
    }

    /** One person, two slots, and a process that will die. */
    private record Scene(Admission person, SlotId first, SlotId second, TestDomain dying, AtomicReference<Held> taken) {

        void hold(Held hold) {
            taken.set(hold);
        }

        Held held() {
            return taken.get();
        }
    }
}
