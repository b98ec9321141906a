package fr.montour.slot.hold;

import static fr.montour.slot.testing.TestDomain.admission;
import static fr.montour.slot.testing.TestDomain.assertRefused;
import static fr.montour.slot.testing.TestDomain.done;
import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.slot.admission.AdmissionUse.Unserved;
import fr.montour.slot.admission.UnitRange;
import fr.montour.slot.allocation.Slot;
import fr.montour.slot.catalogue.Catalogue;
import fr.montour.slot.model.LineId;
import fr.montour.slot.model.SlotRefusal;
import fr.montour.slot.testing.MutableClock;
import fr.montour.slot.testing.Ports;
import fr.montour.slot.testing.TestCatalogue;
import fr.montour.slot.testing.TestDomain;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody loses a chance because there was nothing to choose, whatever store is underneath. */
abstract class OfferContract {

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

    @Test
    void slotsWithAFreeUnitAreOffered() {
        var slots = domain.release(line, 2, 1);
        done(domain.take(admission(line), slots.getFirst()));
        assertThat(done(domain.offer(admission(line)))).extracting(Slot::id).containsExactly(slots.getLast());
    }

    @Test
    void whoSawSomethingToChooseIsAnnouncedOnce() {
        domain.release(line, 1, 1);
        var person = admission(line);
        done(domain.offer(person));
        done(domain.offer(person));
        assertThat(ports.outboxed().byAdmission(person.id())).containsExactly("admission.served.v1");
    }

    @Test
    void whoFindsNothingIsToldSoOnceAndForAll() {
        var person = admission(line);
        assertRefused(domain.offer(person), SlotRefusal.ADMISSION_UNSERVED);
        var slots = domain.release(line, 1, 1);
        assertRefused(domain.offer(person), SlotRefusal.ADMISSION_UNSERVED);
        assertRefused(domain.take(person, slots.getFirst()), SlotRefusal.ADMISSION_UNSERVED);
        assertThat(ports.uses().find(person.id())).contains(new Unserved());
        assertThat(ports.outboxed().byAdmission(person.id())).containsExactly("admission.unserved.v1");
    }

    @Test
    void shortCallsAndAllOthersAreOfferedUnitsOfTheirOwn() {
        var slots = domain.release(line, 2, 1);
        var between = ports.schedules().of(line).lapseOf(slots.getLast());
        var near = admission(line, new UnitRange(null, between));
        var far = admission(line, new UnitRange(between, null));

        assertThat(done(domain.offer(near))).extracting(Slot::id).containsExactly(slots.getFirst());
        assertThat(done(domain.offer(far))).extracting(Slot::id).containsExactly(slots.getLast());
        assertRefused(domain.take(near, slots.getLast()), SlotRefusal.SLOT_NOT_OFFERED);
        assertRefused(domain.take(far, slots.getFirst()), SlotRefusal.SLOT_NOT_OFFERED);
        done(domain.take(far, slots.getLast()));
        assertRefused(domain.offer(admission(line, new UnitRange(between, null))), SlotRefusal.ADMISSION_UNSERVED);
    }

    @Test
    void whoHoldsTheLastUnitIsNotUnserved() {
        var slot = domain.release(line, 1, 1).getFirst();
        var person = admission(line);
        done(domain.take(person, slot));
        assertThat(done(domain.offer(person))).isEmpty();
    }

    @Test
    void revokedAdmissionIsNotUnserved() {
        var person = admission(line);
        domain.revoke(person);
        assertThat(done(domain.offer(person))).isEmpty();
        assertThat(ports.outboxed().byAdmission(person.id())).isEmpty();
    }
}
