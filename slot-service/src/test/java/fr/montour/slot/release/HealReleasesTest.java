package fr.montour.slot.release;

import static fr.montour.slot.testing.TestDomain.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fr.montour.platform.audit.AuditOutcome;
import fr.montour.slot.allocation.Slots;
import fr.montour.slot.model.LineId;
import fr.montour.slot.model.ReleaseId;
import fr.montour.slot.testing.MutableClock;
import fr.montour.slot.testing.Ports;
import fr.montour.slot.testing.TestCatalogue;
import fr.montour.slot.testing.TestDomain;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class HealReleasesTest {

    private static final LineId LINE = TestCatalogue.BOBIGNY_RENEWAL;
    private static final ReleaseId ID = new ReleaseId("r_1");
    private static final ReleaseOrder ORDER = TestDomain.order(LINE, 4, 5);

    private final MutableClock clock = new MutableClock();
    private final Ports ports = Ports.inMemory();
    private final TestDomain sound = new TestDomain(ports, clock, TestCatalogue.catalogue());
    private final TestDomain broken = new TestDomain(withoutSlots(), clock, TestCatalogue.catalogue());

    /** Stores of which one cannot store slots. */
    private Ports withoutSlots() {
        var slots = (Slots) Proxy.newProxyInstance(
                Slots.class.getClassLoader(), new Class<?>[] {Slots.class}, (_, method, arguments) -> {
                    if (method.getName().equals("addAll")) {
                        throw new IllegalStateException("integer overflow");
                    }
                    try {
                        return method.invoke(ports.slots(), arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
        return new Ports(
                slots,
                ports.schedules(),
                ports.uses(),
                ports.bookings(),
                ports.active(),
                ports.releases(),
                ports.stock(),
                ports.outboxed());
    }

    private void leaveADraft() {
        assertThatIllegalStateException().isThrownBy(() -> broken.releaseSlots().release(ID, ORDER));
        clock.advance(TestDomain.PATIENCE);
    }

    private void healInVain(int times) {
        for (int n = 0; n < times; n++) {
            assertThatIllegalStateException().isThrownBy(broken::healReleases);
        }
    }

    @Test
    void releaseThatFailsForEverIsDroppedAndSaid() {
        leaveADraft();
        healInVain(HealReleases.MOST_FAILURES - 1);

        broken.healReleases();

        assertThat(ports.releases().find(ID)).isEmpty();
        assertThat(ports.schedules().of(LINE).windows()).isEmpty();
        assertThat(broken.dropped()).singleElement().satisfies(dropped -> {
            assertThat(dropped.draft().id()).isEqualTo(ID);
            assertThat(dropped.why()).contains("30 times", "integer overflow");
        });
        assertThat(broken.audits().begun()).singleElement().satisfies(entry -> {
            assertThat(entry.subject()).isEqualTo(LINE.toString());
            assertThat(entry.action()).isEqualTo("DROP_RELEASE");
            assertThat(entry.actor().role()).isEqualTo("service");
            assertThat(entry.asked()).containsEntry("date", "2026-12-01");
            assertThat(entry.reason()).contains("integer overflow");
        });
        assertThat(broken.audits().ended()).containsExactly(AuditOutcome.DONE);
        assertThat(ports.outboxed().byRelease(ID)).isEmpty();
    }

    @Test
    void timeOfADroppedReleaseMayBeReleasedAgain() {
        leaveADraft();
        healInVain(HealReleases.MOST_FAILURES - 1);
        broken.healReleases();

        done(sound.releaseSlots().release(new ReleaseId("r_2"), ORDER));

        assertThat(ports.slots().findAll(ports.schedules().of(LINE).inSight(clock.instant())))
                .hasSize(4);
    }

    @Test
    void releaseThatFailsForAWhileIsFinished() {
        leaveADraft();
        healInVain(HealReleases.MOST_FAILURES - 1);

        sound.healReleases();

        assertThat(ports.releases().find(ID).orElseThrow()).isInstanceOf(Release.Open.class);
        assertThat(sound.dropped()).isEmpty();
    }

    @Test
    void releaseWhoseTimeIsOverIsDropped() {
        leaveADraft();
        clock.set(Instant.parse("2026-12-02T00:00:00Z"));

        sound.healReleases();

        assertThat(ports.releases().find(ID)).isEmpty();
        assertThat(sound.dropped()).hasSize(1);
        assertThat(ports.outboxed().byRelease(ID)).isEmpty();
    }
}
