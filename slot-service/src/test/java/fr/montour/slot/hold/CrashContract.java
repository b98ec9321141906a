package fr.montour.slot.hold;

import static fr.montour.slot.testing.World.admission;
import static fr.montour.slot.testing.World.assertRefused;
import static fr.montour.slot.testing.World.done;
import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.slot.admission.Admission;
import fr.montour.slot.allocation.Slot;
import fr.montour.slot.booking.Booking;
import fr.montour.slot.booking.Booking.Cancelled;
import fr.montour.slot.booking.Booking.Confirmed;
import fr.montour.slot.booking.Booking.Held;
import fr.montour.slot.catalogue.Catalogue;
import fr.montour.slot.kernel.LineId;
import fr.montour.slot.kernel.Refusal;
import fr.montour.slot.kernel.ReleaseId;
import fr.montour.slot.kernel.SlotId;
import fr.montour.slot.release.Release.Open;
import fr.montour.slot.testing.MutableClock;
import fr.montour.slot.testing.Ports;
import fr.montour.slot.testing.Ports.Crash;
import fr.montour.slot.testing.TestCatalogue;
import fr.montour.slot.testing.World;
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
    World world = new World(ports, clock, TestCatalogue.catalogue());

    abstract Ports ports();

    abstract Catalogue catalogue();

    abstract LineId nextLine();

    @BeforeEach
    void begin() {
        ports = ports();
        world = new World(ports, clock, catalogue());
    }

    @Test
    void crashWhileTakingAHoldLosesNoUnit() {
        afterEveryCrash(scene -> scene.dying().take(scene.person(), scene.first()), scene -> {
            clock.advance(World.HOLD_LENGTH);
            world.sweep();
            assertFree(scene.first());
            assertThat(ports.announced().bySlot(scene.first())).hasSizeLessThanOrEqualTo(1);
        });
    }

    @Test
    void crashWhileTakingAHoldMayBeRepeated() {
        afterEveryCrash(scene -> scene.dying().take(scene.person(), scene.first()), scene -> {
            var held = done(world.take(scene.person(), scene.first()));
            assertThat(done(world.confirm(scene.person(), held))).isInstanceOf(Confirmed.class);
            assertThat(world.slot(scene.first()).booked()).containsOnlyKeys(held.id());
        });
    }

    @Test
    void crashWhileMovingAHoldLeavesOneOfThem() {
        afterEveryCrash(
                scene -> done(world.take(scene.person(), scene.first())),
                scene -> scene.dying().take(scene.person(), scene.second()),
                scene -> {
                    var held = done(world.take(scene.person(), scene.second()));
                    assertThat(done(world.confirm(scene.person(), held))).isInstanceOf(Confirmed.class);
                    clock.advance(World.HOLD_LENGTH);
                    world.sweep();
                    assertFree(scene.first());
                    assertThat(world.slot(scene.second()).booked()).containsOnlyKeys(held.id());
                    assertThat(ports.announced().bySlot(scene.first())).isEmpty();
                    assertThat(ports.announced().bySlot(scene.second())).isEmpty();
                });
    }

    @Test
    void crashWhileConfirmingIsFinishedByTheSamePersonAskingAgain() {
        afterEveryCrash(this::takeAndConfirm, scene -> {
            var booking = done(world.confirm(scene.person(), scene.held()));
            assertBooked(scene, booking);
        });
    }

    @Test
    void crashWhileConfirmingIsFinishedByTheSweeper() {
        afterEveryCrash(this::takeAndConfirm, scene -> {
            clock.advance(World.PATIENCE);
            world.sweep();
            var booking = stored(scene.held());
            if (booking instanceof Held) {
                assertThat(world.slot(scene.first()).holds()).containsOnlyKeys(booking.id());
            } else {
                assertBooked(scene, booking);
            }
        });
    }

    @Test
    void crashWhileConfirmingThatIsFoundTooLateLeavesABookingOrNothing() {
        afterEveryCrash(this::takeAndConfirm, scene -> {
            clock.advance(World.HOLD_LENGTH);
            world.sweep();
            var booking = stored(scene.held());
            if (booking instanceof Confirmed) {
                assertBooked(scene, booking);
            } else {
                assertFree(scene.first());
                assertThat(ports.announced().byBooking(booking.id())).isEmpty();
                assertThat(ports.announced().bySlot(scene.first())).containsExactly("hold.ended.v1");
                var again = admission(scene.first().line(), scene.person().person());
                var held = done(world.take(again, scene.second()));
                assertThat(done(world.confirm(again, held))).isInstanceOf(Confirmed.class);
            }
        });
    }

    @Test
    void crashWhileConfirmingThatTheSweeperOfSlotsMeetsFirst() {
        afterEveryCrash(this::takeAndConfirm, scene -> {
            clock.advance(World.HOLD_LENGTH);
            new World(ports, clock, catalogue()).sweep();
            var late = world.confirm(scene.person(), scene.held());
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
                scene -> scene.hold(done(world.take(scene.person(), scene.first()))),
                scene -> {
                    clock.advance(World.HOLD_LENGTH);
                    scene.dying().sweep();
                },
                scene -> {
                    world.sweep();
                    assertFree(scene.first());
                    assertThat(ports.announced().bySlot(scene.first())).containsExactly("hold.ended.v1");
                });
    }

    @Test
    void crashWhileGivingAHoldBackEndsItAtTheLatestWithItsTime() {
        afterEveryCrash(
                scene -> scene.hold(done(world.take(scene.person(), scene.first()))),
                scene -> scene.dying()
                        .holds()
                        .release(scene.held().id(), scene.person().person()),
                scene -> {
                    clock.advance(World.HOLD_LENGTH);
                    world.sweep();
                    assertFree(scene.first());
                    assertThat(ports.announced().bySlot(scene.first())).containsExactly("hold.ended.v1");
                });
    }

    @Test
    void crashWhileCancellingIsFinishedByTheSweeper() {
        afterEveryCrash(
                scene -> {
                    scene.hold(done(world.take(scene.person(), scene.first())));
                    done(world.confirm(scene.person(), scene.held()));
                },
                scene -> scene.dying().cancel(scene.person(), scene.held().id()),
                scene -> {
                    clock.advance(World.PATIENCE);
                    world.sweep();
                    if (stored(scene.held()) instanceof Cancelled cancelled) {
                        assertThat(world.slot(scene.first()).resting()).containsOnlyKeys(cancelled.id());
                        assertThat(ports.announced().byBooking(cancelled.id()))
                                .containsExactly("booking.confirmed.v1", "booking.cancelled.v1");
                        var again =
                                admission(scene.first().line(), scene.person().person());
                        done(world.take(again, scene.second()));
                        clock.set(cancelled.returnAt());
                        world.sweep();
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
                    scene.hold(done(world.take(scene.person(), scene.first())));
                    done(world.confirm(scene.person(), scene.held()));
                    done(world.cancel(scene.person(), scene.held().id()));
                    clock.advance(World.RESTING.longest());
                },
                scene -> scene.dying().sweep(),
                scene -> {
                    world.sweep();
                    assertFree(scene.first());
                    assertThat(ports.announced().bySlot(scene.first())).containsExactly("capacity.returned.v1");
                });
    }

    @Test
    void crashWhileRevokingIsFinishedWhenTheNewsComesAgain() {
        afterEveryCrash(
                scene -> scene.hold(done(world.take(scene.person(), scene.first()))),
                scene -> scene.dying().revoke(scene.person()),
                scene -> {
                    world.revoke(scene.person());
                    assertFree(scene.first());
                    assertThat(ports.announced().bySlot(scene.first())).containsExactly("hold.ended.v1");
                    assertRefused(world.confirm(scene.person(), scene.held()), Refusal.ADMISSION_REVOKED);
                });
    }

    @Test
    void crashWhileTakingAHoldOfARevokedAdmissionGivesNothing() {
        afterEveryCrash(
                scene -> world.revoke(scene.person()),
                scene -> scene.dying().take(scene.person(), scene.first()),
                scene -> {
                    assertRefused(world.take(scene.person(), scene.first()), Refusal.ADMISSION_REVOKED);
                    assertFree(scene.first());
                });
    }

    @Test
    void revocationDuringAConfirmationLeavesABookingOrAFreeUnit() {
        afterEveryCrash(this::takeAndConfirm, scene -> {
            world.revoke(scene.person());
            clock.advance(World.PATIENCE);
            world.sweep();
            var booking = stored(scene.held());
            if (booking instanceof Confirmed) {
                assertBooked(scene, booking);
            } else {
                assertFree(scene.first());
                assertThat(ports.announced().byBooking(booking.id())).isEmpty();
            }
        });
    }

    @Test
    void crashWhileReleasingShowsNothingHalfAndIsFinishedByTheSweeper() {
        for (int calls = 0; ; calls++) {
            var line = nextLine();
            var id = new ReleaseId(World.fresh("r_"));
            var order = World.order(line, 4, 3);
            clock.set(MutableClock.MORNING);
            var dying = new World(ports.dyingAfter(calls), clock, catalogue());
            boolean survived = survives(() -> dying.releaseSlots().release(id, order));
            var inSight = ports.shelves().of(line).inSight(clock.instant());
            assertThat(ports.slots().findAll(inSight)).hasSize(inSight.size());
            clock.advance(World.PATIENCE);
            world.releaseSlots().heal(World.PATIENCE);
            done(world.releaseSlots().release(id, order));
            var slots = ports.shelves().of(line).inSight(clock.instant());
            assertThat(ports.slots().findAll(slots)).hasSize(4);
            assertThat(ports.releases().find(id).orElseThrow()).isInstanceOf(Open.class);
            assertThat(ports.announced().byRelease(id)).containsExactly("release.opened.v1");
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
            var slots = world.release(line, 2, 1);
            var scene = new Scene(
                    admission(line),
                    slots.getFirst(),
                    slots.getLast(),
                    new World(ports.dyingAfter(calls), clock, catalogue()),
                    new AtomicReference<>());
            before.accept(scene);
            boolean survived = survives(() -> action.accept(scene));
            aftermath.accept(scene);
            world.assertNothingLeaked(slots);
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
        scene.hold(done(world.take(scene.person(), scene.first())));
        scene.dying().confirm(scene.person(), scene.held());
    }

    private Booking stored(Held held) {
        return ports.bookings().find(held.id()).orElseThrow();
    }

    private void assertFree(SlotId id) {
        assertThat(world.slot(id))
                .extracting(slot -> slot.free().total(), Slot::taken)
                .containsExactly(1, 0);
    }

    private void assertBooked(Scene scene, Booking booking) {
        assertThat(booking).isInstanceOf(Confirmed.class);
        assertThat(world.slot(scene.first()).booked()).containsOnlyKeys(booking.id());
        assertThat(ports.announced().byBooking(booking.id())).containsExactly("booking.confirmed.v1");
        assertThat(ports.announced().bySlot(scene.first())).isEmpty();
        world.assertNothingLeaked(List.of(scene.first(), scene.second()));
    }

    /** One person, two slots, and a process that will die. */
    private record Scene(Admission person, SlotId first, SlotId second, World dying, AtomicReference<Held> taken) {

        void hold(Held hold) {
            taken.set(hold);
        }

        Held held() {
            return taken.get();
        }
    }
}
