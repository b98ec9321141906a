package fr.montour.waiting.line;

import static fr.montour.waiting.fakes.Samples.LINE;
import static fr.montour.waiting.fakes.Samples.NAME;
import static fr.montour.waiting.fakes.Samples.NOON;
import static fr.montour.waiting.fakes.Samples.call;
import static fr.montour.waiting.fakes.Samples.person;
import static fr.montour.waiting.fakes.Samples.settings;
import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.draw.Hash;
import fr.montour.waiting.fakes.Samples;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of lines promises. */
public abstract class LinesContract {

    private Lines lines;

    /** An empty store. */
    protected abstract Lines empty();

    @BeforeEach
    void emptyStore() {
        lines = empty();
    }

    @Test
    void draftIsReadAsItWasMade() {
        Line draft = Line.draft(LINE, NAME, settings(120, 30));

        assertThat(lines.create(draft)).isTrue();

        assertThat(lines.find(LINE)).contains(draft);
        assertThat(lines.all()).containsExactly(draft);
    }

    @Test
    void idIsTakenOnce() {
        lines.create(Line.draft(LINE, NAME, settings(120, 30)));

        assertThat(lines.create(Line.draft(LINE, new LineName("Autre"), settings(1, 1))))
                .isFalse();

        assertThat(read().name()).isEqualTo(NAME);
    }

    @Test
    void unknownLineIsNothing() {
        assertThat(lines.find(LINE)).isEmpty();
        assertThat(lines.all()).isEmpty();
        assertThat(lines.takeNumber(LINE)).isEmpty();
        assertThat(lines.act(LINE, LineAction.OPEN_LINE, NOON)).isFalse();
        assertThat(lines.configure(LINE, NAME, settings(1, 1))).isFalse();
        assertThat(lines.apply(new CreditChange("e", LINE, 1, null))).isEqualTo(Lines.Applied.NO_SUCH_LINE);
    }

    @Test
    void settingsChangeWithTheVersion() {
        open(5);
        long before = read().version();

        assertThat(lines.configure(LINE, new LineName("Nouveau"), settings(7, 8)))
                .isTrue();

        assertThat(read().settings()).isEqualTo(settings(7, 8));
        assertThat(read().name().value()).isEqualTo("Nouveau");
        assertThat(read().version()).isGreaterThan(before);
    }

    @Test
    void stateChangesOnlyFromWhereTheActionStarts() {
        lines.create(Line.draft(LINE, NAME, settings(60, 10)));

        assertThat(lines.act(LINE, LineAction.PAUSE, NOON)).isFalse();
        assertThat(lines.act(LINE, LineAction.OPEN_LINE, NOON)).isTrue();
        assertThat(lines.act(LINE, LineAction.OPEN_LINE, NOON)).isFalse();
        assertThat(lines.act(LINE, LineAction.CLOSE, NOON)).isTrue();
        assertThat(lines.act(LINE, LineAction.OPEN_LINE, NOON.plusSeconds(60))).isTrue();

        assertThat(read().state()).isEqualTo(LineState.OPEN);
        assertThat(read().openedAt()).isEqualTo(NOON);
    }

    @Test
    void numbersComeOneByOneAndOnlyWhereTheLineTakesPeople() {
        lines.create(Line.draft(LINE, NAME, settings(60, 10)));
        assertThat(lines.takeNumber(LINE)).isEmpty();

        lines.act(LINE, LineAction.OPEN_LINE, NOON);
        assertThat(lines.takeNumber(LINE)).hasValue(1);
        lines.act(LINE, LineAction.PAUSE, NOON);
        assertThat(lines.takeNumber(LINE)).hasValue(2);
        lines.act(LINE, LineAction.CLOSE, NOON);
        assertThat(lines.takeNumber(LINE)).isEmpty();

        assertThat(read().lastNumber()).isEqualTo(2);
    }

    @Test
    void numbersDrawnAtOnceAreAllDifferent() {
        open(5);

        List<Long> numbers = IntStream.range(0, 400)
                .parallel()
                .mapToObj(any -> lines.takeNumber(LINE))
                .map(OptionalLong::getAsLong)
                .toList();

        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(1, 400).boxed().toList());
    }

    @Test
    void numbersTakenTogetherAreInARow() {
        open(5);
        lines.takeNumber(LINE);

        assertThat(lines.takeNumbers(LINE, 10)).hasValue(2);
        assertThat(lines.takeNumber(LINE)).hasValue(12);
    }

    @Test
    void claimsCountedTogetherAreEachCountedOnce() {
        open(5);
        take(3);
        lines.advance(new Advance(read(), 3, 0, List.of(call(1, NOON), call(2, NOON), call(3, NOON)), List.of()));
        Instant later = NOON.plus(Duration.ofHours(1));
        var first = new Claim(1, new AdmissionId("a_1"), later);
        var second = new Claim(2, new AdmissionId("a_2"), later);
        lines.claimed(LINE, first);

        lines.claimedAll(LINE, List.of(first, second));
        lines.claimedAll(LINE, List.of(first, second));

        assertThat(read().active())
                .hasEntrySatisfying(2L, active -> assertThat(active.until()).isEqualTo(later))
                .hasEntrySatisfying(3L, active -> assertThat(active.until()).isNotEqualTo(later));
        assertThat(lines.claimed(LINE, new Claim(3, new AdmissionId("a_3"), later)))
                .isTrue();
        assertThat(lines.claimed(LINE, second)).isFalse();
        assertThat(read().noShows().settled()).isEqualTo(3);
    }

    @Test
    void advanceMovesEverythingTogether() {
        open(5);
        take(3);
        Line before = read();

        assertThat(lines.advance(new Advance(before, 2, 0.5, List.of(call(1, NOON), call(2, NOON)), List.of())))
                .isTrue();

        Line after = read();
        assertThat(after.serving()).isEqualTo(2);
        assertThat(after.tokens()).isEqualTo(0.5);
        assertThat(after.calls()).containsExactly(call(1, NOON), call(2, NOON));
        assertThat(after.active().get(2L))
                .isEqualTo(new Active(person(2), new AdmissionId("a_2"), NOON.plus(Duration.ofMinutes(5))));
        assertThat(after.active()).hasSize(2);
        assertThat(after.lastCalledAt()).isEqualTo(NOON);
        assertThat(after.pace().perMinute(NOON.plusSeconds(10))).isEqualTo(12);
        assertThat(after.version()).isEqualTo(before.version() + 1);
        assertThat(after.lastNumber()).isEqualTo(3);
    }

    @Test
    void onlyOneOfTwoAdvancesFromTheSameReadingHappens() {
        open(5);
        take(3);
        Line before = read();
        lines.advance(new Advance(before, 1, 0, List.of(call(1, NOON)), List.of()));

        assertThat(lines.advance(new Advance(before, 2, 0, List.of(call(1, NOON), call(2, NOON)), List.of())))
                .isFalse();

        assertThat(read().active()).containsOnlyKeys(1L);
    }

    @Test
    void joiningMeanwhileDoesNotHinderAnAdvance() {
        open(5);
        take(1);
        Line before = read();
        take(1);

        assertThat(lines.advance(advance(before, 1))).isTrue();
    }

    @Test
    void advanceNeedsAnOpenLine() {
        open(5);
        take(1);
        lines.act(LINE, LineAction.PAUSE, NOON);

        assertThat(lines.advance(advance(read(), 1))).isFalse();
    }

    @Test
    void advanceNeedsCreditThatStillCoversEverybody() {
        open(1);
        take(2);
        Line before = read();
        lines.apply(new CreditChange("booked", LINE, -1, null));

        assertThat(lines.advance(advance(before, 1))).isFalse();
    }

    @Test
    void settledCallsLeaveTheListAndOthersStay() {
        open(5);
        take(2);
        lines.advance(new Advance(read(), 2, 0, List.of(call(1, NOON), call(2, NOON)), List.of()));

        lines.settled(LINE, List.of(call(1, NOON)));

        assertThat(read().calls()).containsExactly(call(2, NOON));
    }

    @Test
    void activeEndsOnlyByItsOwnCall() {
        openAndCall(1);

        assertThat(lines.free(LINE, 1, new AdmissionId("a_other"))).isFalse();
        assertThat(lines.free(LINE, 1, new AdmissionId("a_1"))).isTrue();
        assertThat(lines.free(LINE, 1, new AdmissionId("a_1"))).isFalse();

        assertThat(read().active()).isEmpty();
    }

    @Test
    void activeIsExtendedOnlyByItsOwnCall() {
        openAndCall(1);
        Instant later = NOON.plusSeconds(1500);

        assertThat(lines.extend(LINE, 1, new AdmissionId("a_other"), later)).isFalse();
        assertThat(lines.extend(LINE, 2, new AdmissionId("a_2"), later)).isFalse();
        assertThat(lines.extend(LINE, 1, new AdmissionId("a_1"), later)).isTrue();

        assertThat(read().active()).containsOnlyKeys(1L);
        assertThat(read().active().get(1L)).extracting(Active::until).isEqualTo(later);
    }

    @Test
    void secondChanceIsGivenOnceAndSpentByAnAdvance() {
        openAndCall(1);

        assertThat(lines.giveSecondChance(LINE, 1, new AdmissionId("a_1"), person(1)))
                .isTrue();
        assertThat(lines.giveSecondChance(LINE, 1, new AdmissionId("a_1"), person(1)))
                .isFalse();
        assertThat(read().secondChances()).containsExactly(new SecondChance(1, person(1)));
        assertThat(read().active()).isEmpty();

        lines.advance(new Advance(
                read(), 1, 0, List.of(call(1, NOON.plusSeconds(1))), List.of(new SecondChance(1, person(1)))));

        assertThat(read().secondChances()).isEmpty();
        assertThat(read().active()).containsOnlyKeys(1L);
    }

    @Test
    void claimIsCountedOnceHoweverOftenItIsWritten() {
        openAndCall(1);
        Instant later = NOON.plusSeconds(1500);

        assertThat(lines.claimed(LINE, new Claim(1, new AdmissionId("a_other"), later)))
                .isFalse();
        assertThat(lines.claimed(LINE, new Claim(1, new AdmissionId("a_1"), later)))
                .isTrue();
        assertThat(lines.claimed(LINE, new Claim(1, new AdmissionId("a_1"), later)))
                .isFalse();

        assertThat(read().noShows()).isEqualTo(new NoShows(0, 1));
        assertThat(read().active().get(1L)).extracting(Active::until).isEqualTo(later);
    }

    @Test
    void missedCallIsCountedOnceWhetherThePlaceIsKeptOrNot() {
        openAndCall(1);
        lines.giveSecondChance(LINE, 1, new AdmissionId("a_1"), person(1));
        lines.giveSecondChance(LINE, 1, new AdmissionId("a_1"), person(1));
        assertThat(read().noShows()).isEqualTo(new NoShows(1, 1));

        take(1);
        lines.advance(new Advance(read(), 2, 0, List.of(call(2, NOON)), List.of()));
        assertThat(lines.missed(LINE, 2, new AdmissionId("a_other"))).isFalse();
        assertThat(lines.missed(LINE, 2, new AdmissionId("a_2"))).isTrue();
        assertThat(lines.missed(LINE, 2, new AdmissionId("a_2"))).isFalse();

        assertThat(read().noShows()).isEqualTo(new NoShows(1.99, 1.99));
        assertThat(read().active()).isEmpty();
    }

    @Test
    void earlierOutcomesFadeWithEveryCall() {
        openAndCall(1);
        lines.claimed(LINE, new Claim(1, new AdmissionId("a_1"), NOON));
        take(2);

        lines.advance(new Advance(read(), 3, 0, List.of(call(2, NOON), call(3, NOON)), List.of()));

        assertThat(read().noShows()).isEqualTo(new NoShows(0, 1).afterCalls(2, 60));
        assertThat(read().noShows().settled()).isLessThan(1);
    }

    @Test
    void eventCountsOnce() {
        open(5);

        assertThat(lines.apply(new CreditChange("e1", LINE, 10, null))).isEqualTo(Lines.Applied.NOW);
        assertThat(lines.apply(new CreditChange("e1", LINE, 10, null))).isEqualTo(Lines.Applied.BEFORE);

        assertThat(read().credit()).isEqualTo(15);
    }

    @Test
    void bookingTakesCreditAndFreesTheNumberTogether() {
        openAndCall(1);

        lines.apply(new CreditChange("e1", LINE, -1, 1L));

        assertThat(read().credit()).isEqualTo(4);
        assertThat(read().active()).isEmpty();
    }

    private void open(long credit) {
        Samples.open(lines, LINE, settings(60, 10), credit);
    }

    private void openAndCall(long number) {
        open(5);
        take(1);
        lines.advance(advance(read(), number));
    }

    private void take(int numbers) {
        for (int i = 0; i < numbers; i++) {
            lines.takeNumber(LINE);
        }
    }

    private static Advance advance(Line line, long number) {
        return new Advance(line, number, 0, List.of(call(number, NOON)), List.of());
    }

    private Line read() {
        return lines.find(LINE).orElseThrow();
    }

    @Test
    void registrationGivesTicketsUntilItIsClosedThenWaitsForTheDraw() {
        lines.create(Line.draft(LINE, NAME, settings(60, 10)));
        assertThat(lines.drawn(LINE, COHORT)).isFalse();

        assertThat(lines.act(LINE, LineAction.OPEN_REGISTRATION, NOON)).isTrue();
        assertThat(lines.takeNumber(LINE)).hasValue(1);
        assertThat(lines.takeNumber(LINE)).hasValue(2);
        assertThat(lines.act(LINE, LineAction.CLOSE_REGISTRATION, NOON)).isTrue();
        assertThat(lines.takeNumber(LINE)).isEmpty();
        assertThat(lines.act(LINE, LineAction.OPEN_LINE, NOON)).isFalse();

        assertThat(lines.drawn(LINE, COHORT)).isTrue();
        assertThat(lines.drawn(LINE, Cohort.NONE)).isFalse();
        assertThat(read().cohort()).isEqualTo(COHORT);
        assertThat(lines.act(LINE, LineAction.OPEN_LINE, NOON)).isTrue();
        assertThat(lines.takeNumber(LINE)).hasValue(3);
    }

    private static final Cohort COHORT = new Cohort(2, Hash.sha256());
}
