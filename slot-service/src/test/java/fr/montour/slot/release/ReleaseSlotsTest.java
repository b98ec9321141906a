package fr.montour.slot.release;

import static fr.montour.slot.testing.TestDomain.assertRefused;
import static fr.montour.slot.testing.TestDomain.done;
import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.slot.model.Channel;
import fr.montour.slot.model.LineId;
import fr.montour.slot.model.ProcedureId;
import fr.montour.slot.model.ReleaseId;
import fr.montour.slot.model.SlotRefusal;
import fr.montour.slot.testing.Crowd;
import fr.montour.slot.testing.MutableClock;
import fr.montour.slot.testing.Ports;
import fr.montour.slot.testing.TestCatalogue;
import fr.montour.slot.testing.TestDomain;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReleaseSlotsTest {

    private static final LineId LINE = TestCatalogue.BOBIGNY_RENEWAL;
    private static final ReleaseId FIRST = new ReleaseId("r_1");
    private static final ReleaseId SECOND = new ReleaseId("r_2");

    private final MutableClock clock = new MutableClock();
    private final Ports ports = Ports.inMemory();
    private final ReleaseSlots releases = new TestDomain(ports, clock, TestCatalogue.catalogue()).releaseSlots();

    @Test
    void releaseFillsTheShelf() {
        var release = done(releases.release(FIRST, TestDomain.order(LINE, 4, 5)));
        assertThat(release.slots()).isEqualTo(4);
        assertThat(release.capacity().of(Channel.PUBLIC)).isEqualTo(20);
        var slots = ports.slots().findAll(ports.schedules().of(LINE).inSight(clock.instant()));
        assertThat(slots).hasSize(4).allMatch(slot -> slot.free().total() == 5);
        assertThat(slots.getFirst().id()).hasToString("93008-residence-permit-renewal@20261201T080000Z");
    }

    @Test
    void sameKeyAndOrderGiveTheSameRelease() {
        var first = done(releases.release(FIRST, TestDomain.order(LINE, 4, 5)));
        assertThat(done(releases.release(FIRST, TestDomain.order(LINE, 4, 5)))).isEqualTo(first);
        assertThat(ports.outboxed().byRelease(FIRST)).containsExactly("release.opened.v1");
    }

    @Test
    void sameKeyWithAnotherOrderIsAMismatch() {
        done(releases.release(FIRST, TestDomain.order(LINE, 4, 5)));
        assertRefused(releases.release(FIRST, TestDomain.order(LINE, 4, 6)), SlotRefusal.IDEMPOTENCY_MISMATCH);
    }

    @Test
    void overlapIsRefusedAndLeavesNothing() {
        done(releases.release(FIRST, TestDomain.order(LINE, 4, 5)));
        assertRefused(releases.release(SECOND, TestDomain.order(LINE, 8, 1)), SlotRefusal.SLOTS_OVERLAP);
        assertThat(ports.releases().find(SECOND)).isEmpty();
        assertThat(ports.schedules().of(LINE).inSight(clock.instant())).hasSize(4);
        assertThat(releases.of(LINE)).extracting(Release::id).containsExactly(FIRST);
    }

    @Test
    void overlappingReleasesAtTheSameMomentLeaveOne() {
        var outcomes = Crowd.all(IntStream.range(0, 20)
                .mapToObj(i -> (Crowd.Request<Release>)
                        () -> releases.release(new ReleaseId("r_x" + i), TestDomain.order(LINE, 4, 1)))
                .toList());
        assertThat(outcomes.stream().filter(Crowd::isDone)).hasSize(1);
        assertThat(ports.schedules().of(LINE).windows()).hasSize(1);
    }

    @Test
    void unknownProcedureIsRefused() {
        var line = new LineId(LINE.site(), new ProcedureId("parking-permit"));
        assertRefused(releases.release(FIRST, TestDomain.order(line, 1, 1)), SlotRefusal.RELEASE_INVALID);
    }
}
