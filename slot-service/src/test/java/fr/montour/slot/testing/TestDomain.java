package fr.montour.slot.testing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.platform.audit.AuditTrail;
import fr.montour.platform.result.Result;
import fr.montour.platform.result.Result.Done;
import fr.montour.platform.result.Result.Refused;
import fr.montour.slot.admission.Admission;
import fr.montour.slot.admission.UnitRange;
import fr.montour.slot.allocation.Slot;
import fr.montour.slot.appointment.CancelBooking;
import fr.montour.slot.appointment.ConfirmHold;
import fr.montour.slot.appointment.HealBookings;
import fr.montour.slot.appointment.RestingPeriod;
import fr.montour.slot.booking.Booking;
import fr.montour.slot.booking.Booking.Appointment;
import fr.montour.slot.booking.Booking.Held;
import fr.montour.slot.booking.Holder;
import fr.montour.slot.booking.OneActiveBooking;
import fr.montour.slot.booking.Reservation;
import fr.montour.slot.catalogue.Catalogue;
import fr.montour.slot.hold.EndHold;
import fr.montour.slot.hold.EndedHolds;
import fr.montour.slot.hold.FindHold;
import fr.montour.slot.hold.GiveBackHold;
import fr.montour.slot.hold.OfferSlots;
import fr.montour.slot.hold.RevokeAdmission;
import fr.montour.slot.hold.SweepSlots;
import fr.montour.slot.hold.TakeHold;
import fr.montour.slot.model.AdmissionId;
import fr.montour.slot.model.BookingId;
import fr.montour.slot.model.Channel;
import fr.montour.slot.model.LineId;
import fr.montour.slot.model.PersonId;
import fr.montour.slot.model.ReleaseId;
import fr.montour.slot.model.Shares;
import fr.montour.slot.model.SlotId;
import fr.montour.slot.model.SlotRefusal;
import fr.montour.slot.release.HealReleases;
import fr.montour.slot.release.HealReleases.Dropped;
import fr.montour.slot.release.ReleaseOrder;
import fr.montour.slot.release.ReleaseSlots;
import fr.montour.slot.stock.StateStock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;

/** The domain put together over some stores, as one process of it; several worlds over the same stores are replicas. */
public final class TestDomain {

    public static final Duration HOLD_LENGTH = Duration.ofMinutes(10);
    public static final Duration PATIENCE = Duration.ofSeconds(30);
    public static final RestingPeriod RESTING = new RestingPeriod(Duration.ofMinutes(10), Duration.ofHours(4));
    public static final Holder CLAIRE = new Holder("Claire", "Dupont", "1988-04-12", "eidas1", "fr");

    private static final AtomicLong NEXT = new AtomicLong();

    private final Ports ports;
    private final MutableClock clock;
    private final TakeHold takeHold;
    private final ConfirmHold confirmHold;
    private final RevokeAdmission revokeAdmission;
    private final FindHold findHold;
    private final GiveBackHold giveBackHold;
    private final CancelBooking cancelBooking;
    private final SweepSlots sweepSlots;
    private final HealBookings healBookings;
    private final ReleaseSlots releaseSlots;
    private final HealReleases healReleases;
    private final StateStock stateStock;
    private final RememberedAudits audits = new RememberedAudits();
    private final List<Dropped> dropped = new ArrayList<>();

    public TestDomain(Ports ports, MutableClock clock, Catalogue catalogue) {
        this.ports = ports;
        this.clock = clock;
        RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
        var active = new OneActiveBooking(ports.active(), ports.bookings());
        this.stateStock = new StateStock(ports.stock(), ports.schedules(), ports.slots(), clock);
        var endedHolds = new EndedHolds(ports.uses());
        var endHold = new EndHold(ports.uses(), ports.slots(), ports.bookings(), active, clock);
        this.takeHold = new TakeHold(
                ports.schedules(),
                ports.slots(),
                ports.uses(),
                ports.bookings(),
                active,
                endHold,
                HOLD_LENGTH,
                clock,
                () -> new BookingId(fresh("b_")));
        this.confirmHold = new ConfirmHold(
                ports.uses(), ports.slots(), ports.bookings(), active, endHold, endedHolds, stateStock, clock, random);
        this.revokeAdmission = new RevokeAdmission(ports.uses(), ports.bookings(), endHold);
        this.findHold = new FindHold(ports.bookings(), ports.uses(), endedHolds, clock);
        this.giveBackHold = new GiveBackHold(ports.bookings(), endHold);
        this.cancelBooking = new CancelBooking(ports.bookings(), ports.slots(), active, RESTING, clock, random);
        this.sweepSlots = new SweepSlots(ports.slots(), endHold, stateStock, clock);
        this.healBookings = new HealBookings(ports.bookings(), confirmHold, cancelBooking, PATIENCE, clock);
        this.releaseSlots =
                new ReleaseSlots(catalogue, ports.schedules(), ports.slots(), ports.releases(), stateStock, clock);
        this.healReleases = new HealReleases(
                ports.releases(), releaseSlots, new AuditTrail(audits, clock, () -> fresh("")), PATIENCE, clock);
    }

    /** An id nobody has had. */
    public static String fresh(String prefix) {
        return prefix + Long.toString(System.nanoTime(), 36) + Long.toString(NEXT.incrementAndGet(), 36);
    }

    public static Admission admission(LineId line) {
        return admission(line, new PersonId(fresh("p_")));
    }

    public static Admission admission(LineId line, PersonId person) {
        return new Admission(new AdmissionId(fresh("a_")), person, line, NEXT.incrementAndGet());
    }

    /** An admission for some units of the line. */
    public static Admission admission(LineId line, UnitRange units) {
        return new Admission(
                new AdmissionId(fresh("a_")), new PersonId(fresh("p_")), line, NEXT.incrementAndGet(), units, null);
    }

    /** Slots of 15 minutes from nine o'clock on 1 December, so many with so many public units each. */
    public static ReleaseOrder order(LineId line, int slots, int units) {
        return new ReleaseOrder(
                line,
                LocalDate.of(2026, 12, 1),
                LocalTime.of(9, 0),
                LocalTime.of(9, 0).plusMinutes(15L * slots),
                Duration.ofMinutes(15),
                units,
                new Shares(Map.of(Channel.PUBLIC, units)));
    }

    public List<SlotId> release(LineId line, int slots, int units) {
        done(releaseSlots.release(new ReleaseId(fresh("r_")), order(line, slots, units)));
        return ports.schedules().of(line).inSight(clock.instant());
    }

    public ReleaseSlots releaseSlots() {
        return releaseSlots;
    }

    /** Releases that were given up. */
    public List<Dropped> dropped() {
        return dropped;
    }

    /** The audit trail. */
    public RememberedAudits audits() {
        return audits;
    }

    public void healReleases() {
        healReleases.heal(dropped::add);
    }

    public Result<List<Slot>> offer(Admission admission) {
        return new OfferSlots(ports.schedules(), ports.slots(), ports.uses(), clock).offer(admission);
    }

    public Result<Held> take(Admission admission, SlotId slot) {
        return takeHold.take(admission, slot);
    }

    public Result<Appointment> confirm(Admission admission, Held held) {
        return confirmHold.confirm(held.id(), admission.person(), CLAIRE);
    }

    public void revoke(Admission admission) {
        revokeAdmission.revoke(admission.id());
    }

    public Result<Booking> find(BookingId hold, PersonId person) {
        return findHold.find(hold, person);
    }

    public List<Held> current(PersonId person) {
        return findHold.current(person);
    }

    public Result<Reservation> giveBack(BookingId hold, PersonId person) {
        return giveBackHold.giveBack(hold, person);
    }

    public Result<Appointment> cancel(Admission admission, BookingId booking) {
        return cancelBooking.cancel(booking, admission.person());
    }

    /** What the sweeper does, until nothing is left to do. */
    public void sweep() {
        for (int round = 0; round < 5; round++) {
            sweepSlots.sweep();
            healBookings.heal();
        }
    }

    public Slot slot(SlotId id) {
        return ports.slots().find(id).orElseThrow();
    }

    /** Every unit is in exactly one place. */
    public void assertNothingLeaked(List<SlotId> slots) {
        for (var slot : ports.slots().findAll(slots)) {
            assertThat(slot.free().units().values())
                    .as("free units of %s", slot)
                    .allMatch(units -> units >= 0);
            assertThat(slot.free().total() + slot.taken())
                    .as("units of %s", slot)
                    .isEqualTo(slot.capacity().total());
        }
    }

    /** What was stated of the line is what its slots say, once the sweeper and the statements have caught up. */
    public void assertStockIsStated(LineId line) {
        clock.advance(PATIENCE);
        sweep();
        while (stateStock.stateDue() > 0) {
            // Lines of other tests may be due too.
        }
        var stated = ports.stock().find(line).orElseThrow();
        assertThat(stated.last()).isEqualTo(stateStock.count(line, stated.demanded()));
    }

    public static <T> T done(Result<T> result) {
        assertThat(result).isInstanceOf(Done.class);
        return ((Done<T>) result).value();
    }

    public static void assertRefused(Result<?> result, SlotRefusal refusal) {
        assertThat(result)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }
}
