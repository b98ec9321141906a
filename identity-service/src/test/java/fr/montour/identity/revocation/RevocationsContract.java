package fr.montour.identity.revocation;

import static fr.montour.identity.person.Somebody.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.identity.person.Somebody;
import fr.montour.identity.revocation.Revocations.Listed;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What every list of revocations must do. Others may write to the list meanwhile. */
public abstract class RevocationsContract {

    private static final AtomicInteger COUNTER = new AtomicInteger();
    private static final Instant LATER = NOW.plusSeconds(3_600);
    private static final int ALL = 10_000;

    /** A list as one node sees it; each call is another node. */
    protected abstract Revocations node();

    protected static Revocation.OfSession session(Instant until) {
        return new Revocation.OfSession(new SessionId("s_%026d".formatted(COUNTER.incrementAndGet())), until);
    }

    @Test
    void positionsGrowByOneOverAllNodesAndRestarts() {
        var list = node();
        long before = list.last();
        var one = session(LATER);
        var two = new Revocation.OfPerson(Somebody.newId(), NOW, LATER);
        var three = new Revocation.OfRole(Somebody.newId(), "supervisor", NOW, LATER);
        list.append(one);
        node().append(two);
        node().append(three);
        assertThat(node().after(before, NOW, ALL))
                .containsExactly(
                        new Listed(before + 1, one), new Listed(before + 2, two), new Listed(before + 3, three));
        assertThat(node().last()).isEqualTo(before + 3);
    }

    @Test
    void theSameDecisionIsListedOnce() {
        long before = node().last();
        var decided = new Revocation.OfPerson(Somebody.newId(), NOW, LATER);
        node().append(decided);
        node().append(new Revocation.OfPerson(decided.person(), NOW, LATER.plusSeconds(9)));
        assertThat(node().last()).isEqualTo(before + 1);
        node().append(new Revocation.OfPerson(decided.person(), NOW.plusSeconds(1), LATER));
        assertThat(node().last()).isEqualTo(before + 2);
    }

    @Test
    void whoReadsOnWhileNodesWriteMissesNothing() throws Exception {
        long before = node().last();
        int writers = 4;
        int each = 25;
        var seen = new ConcurrentLinkedQueue<Long>();
        var after = new AtomicLong(before);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var reading = threads.submit(() -> {
                while (seen.size() < writers * each) {
                    for (Listed listed : node().after(after.get(), NOW, 7)) {
                        seen.add(listed.position());
                        after.set(listed.position());
                    }
                }
            });
            threads.invokeAll(IntStream.range(0, writers)
                            .<Callable<Boolean>>mapToObj(any -> () -> {
                                var mine = node();
                                for (int i = 0; i < each; i++) {
                                    mine.append(session(LATER));
                                }
                                return true;
                            })
                            .toList())
                    .forEach(writer -> assertThat(writer.resultNow()).isTrue());
            reading.get();
        }
        assertThat(seen)
                .containsExactlyElementsOf(LongStream.rangeClosed(before + 1, before + (long) writers * each)
                        .boxed()
                        .toList());
    }

    @Test
    void whatMeansNothingAnyMoreIsNotShownAndIsForgotten() {
        var list = node();
        long before = list.last();
        list.append(session(NOW));
        list.append(session(LATER));
        assertThat(positions(list.after(before, NOW, ALL))).containsExactly(before + 2);
        list.prune(NOW);
        assertThat(positions(list.after(before, Instant.EPOCH, ALL))).containsExactly(before + 2);
    }

    @Test
    void theNewestIsNeverForgottenSoThatNoPositionIsGivenTwice() {
        var list = node();
        list.append(session(NOW));
        long last = list.last();
        list.prune(LATER);
        assertThat(node().last()).isEqualTo(last);
        node().append(session(LATER));
        assertThat(node().last()).isEqualTo(last + 1);
    }

    @Test
    void noMoreAreGivenThanWereAskedFor() {
        long before = node().last();
        IntStream.range(0, 5).forEach(any -> node().append(session(LATER)));
        assertThat(positions(node().after(before, NOW, 2))).containsExactly(before + 1, before + 2);
    }

    private static List<Long> positions(List<Listed> listed) {
        return listed.stream().map(Listed::position).toList();
    }
}
