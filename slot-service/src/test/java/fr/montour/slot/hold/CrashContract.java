package fr.montour.slot.hold;

import static fr.montour.slot.testing.TestDomain.admission;
import static fr.montour.slot.testing.TestDomain.assertRefused;
import static fr.montour.slot.testing.TestDomain.done;
import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.slot.booking.Booking.Cancelled;
import fr.montour.slot.booking.Booking.Confirmed;
import fr.montour.slot.booking.Booking.Held;
import fr.montour.slot.model.ReleaseId;
import fr.montour.slot.model.SlotRefusal;
import fr.montour.slot.release.Release.Open;
import fr.montour.slot.testing.MutableClock;
import fr.montour.slot.testing.TestDomain;
import org.junit.jupiter.api.Test;

/**
 * The process dies after each single call to a store, and another one takes over: whatever step was the last, no unit is lost,
 * none is given twice, and every event that is due waits exactly once.
 */
abstract class CrashContract extends CrashStage {

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
}
