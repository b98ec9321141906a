package fr.montour.waiting.line;

import static fr.montour.waiting.fakes.Samples.LINE;
import static fr.montour.waiting.fakes.Samples.NAME;
import static fr.montour.waiting.fakes.Samples.NOON;
import static fr.montour.waiting.fakes.Samples.call;
import static fr.montour.waiting.fakes.Samples.settings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.montour.draw.Hash;
import fr.montour.waiting.fakes.Samples;
import fr.montour.waiting.fakes.Units;
import fr.montour.waiting.model.AdmissionId;
import fr.montour.waiting.model.LineName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of lines promises. */
public abstract class LinesContract {

    private Lines lines;

    /** An empty store. */
    protected abstract Lines empty();

    /** The people called or admitted; empty where the lines are. */
    protected abstract ActivePlaces activePlaces();

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
        assertThat(lines.configure(LINE, NAME, settings(1, 1), 0)).isFalse();
        assertThat(lines.state(LINE, new Units().release(1))).isFalse();
        assertThat(lines.bookedAhead(LINE, new BookedAhead(new AdmissionId("a_1"), 1)))
                .isFalse();
    }

    @Test
    void settingsChangeWithTheVersion() {
        open(5);
        long before = read().version();

        assertThat(lines.configure(LINE, new LineName("Nouveau"), settings(7, 8), 0))
                .isTrue();

        assertThat(read().settings()).isEqualTo(settings(7, 8));
        assertThat(read().name().value()).isEqualTo("Nouveau");
        assertThat(read().version()).isGreaterThan(before);
        assertThat(read().settingsVersion()).isEqualTo(1);
    }

    @Test
    void settingsOfAnotherVersionAreLeftAsTheyAre() {
        lines.create(Line.made(LINE, NAME, settings(60, 10)));
        assertThat(read().settingsVersion()).isEqualTo(1);

        assertThat(lines.configure(LINE, NAME, settings(7, 8), 0)).isFalse();
        assertThat(lines.configure(LINE, NAME, settings(7, 8), 2)).isFalse();
        assertThat(lines.configure(LINE, NAME, settings(7, 8), 1)).isTrue();
        assertThat(lines.configure(LINE, NAME, settings(9, 9), 1)).isFalse();

        assertThat(read().settings()).isEqualTo(settings(7, 8));
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
    void advanceMovesEverythingTogether() {
        open(5);
        take(3);
        Line before = read();

        assertThat(lines.advance(new Advance(before, 2, 0.5, List.of(call(1, NOON), call(2, NOON)))))
                .isTrue();

        Line after = read();
        assertThat(after.serving()).isEqualTo(2);
        assertThat(after.tokens()).isEqualTo(0.5);
        assertThat(after.calls()).containsExactly(call(1, NOON), call(2, NOON));
        assertThat(after.decided()).isEqualTo(2);
        assertThat(after.active()).isEqualTo(2);
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
        lines.advance(new Advance(before, 1, 0, List.of(call(1, NOON))));

        assertThat(lines.advance(new Advance(before, 2, 0, List.of(call(1, NOON), call(2, NOON)))))
                .isFalse();

        assertThat(read().active()).isEqualTo(1);
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
    void advanceNeedsTheStockItWasDecidedBy() {
        open(1);
        take(2);
        Line before = read();
        lines.state(LINE, new Stock(7, new TreeMap<>()));

        assertThat(lines.advance(advance(before, 1))).isFalse();
    }

    @Test
    void settledCallsLeaveTheListAndOthersStay() {
        open(5);
        take(2);
        lines.advance(new Advance(read(), 2, 0, List.of(call(1, NOON), call(2, NOON))));

        lines.settled(LINE, List.of(call(1, NOON)));

        assertThat(read().calls()).containsExactly(call(2, NOON));
    }

    @Test
    void whoWasCalledIsActiveUntilFreed() {
        openAndCall(1);
        assertThat(read().active()).as("before they are added").isEqualTo(1);

        activePlaces().add(LINE, 1, List.of(call(1, NOON)));
        assertThat(read().active()).isEqualTo(1);
        assertThat(lines.all()).containsExactly(read());

        activePlaces().free(LINE, 1, new AdmissionId("a_1"));
        assertThat(read().active()).isZero();
        assertThat(lines.all()).containsExactly(read());
    }

    @Test
    void whoWasFreedSinceTheReadingMakesNoRoomInAnAdvance() {
        openAndCall(1);
        take(1);
        activePlaces().add(LINE, 1, List.of(call(1, NOON)));
        Line before = read();
        activePlaces().free(LINE, 1, new AdmissionId("a_1"));
        lines.state(LINE, new Stock(7, new TreeMap<>(Map.of(Units.FAR, 1))));

        assertThat(lines.advance(new Advance(before, 2, 0, List.of(call(2, NOON)))))
                .isFalse();
        assertThat(lines.advance(new Advance(read(), 2, 0, List.of(call(2, NOON)))))
                .isTrue();
    }

    @Test
    void nextRepeatIsTheEarliestUntilItWasSeen() {
        open(5);
        lines.repeatFrom(LINE, NOON.plusSeconds(60));
        lines.repeatFrom(LINE, NOON.plusSeconds(30));
        lines.repeatFrom(LINE, NOON.plusSeconds(90));
        assertThat(read().nextRepeat()).isEqualTo(NOON.plusSeconds(30));
        assertThat(read().hasRepeat(NOON.plusSeconds(29))).isFalse();
        assertThat(read().hasRepeat(NOON.plusSeconds(30))).isTrue();

        Line seen = read();
        lines.repeatsSeen(seen, Optional.of(NOON.plusSeconds(60)));
        assertThat(read().nextRepeat()).isEqualTo(NOON.plusSeconds(60));

        lines.repeatFrom(LINE, NOON.plusSeconds(50));
        lines.repeatsSeen(seen, Optional.empty());
        assertThat(read().nextRepeat()).as("noted since").isEqualTo(NOON.plusSeconds(50));
        lines.repeatsSeen(read(), Optional.empty());
        assertThat(read().nextRepeat()).isNull();
    }

    @Test
    void advanceKeepsUntilWhenUnitsAreReserved() {
        open(5);
        take(2);
        lines.advance(advance(read(), 1));
        assertThat(read().reservedUntil()).isEqualTo(call(1, NOON).latestChoice());

        lines.advance(new Advance(read(), 2, 0, List.of(call(2, NOON.minusSeconds(60)))));
        assertThat(read().reservedUntil()).isEqualTo(call(1, NOON).latestChoice());
    }

    @Test
    void shortCallsAreCountedApartAndReserveApart() {
        open(5);
        take(2);
        Call shortCall = Samples.shortCall(2, NOON, 1, NOON.plusSeconds(90_000));

        lines.advance(new Advance(read(), 1, 0, List.of(call(1, NOON), shortCall)));

        assertThat(read().calls()).containsExactly(call(1, NOON), shortCall);
        assertThat(read().decided()).isEqualTo(2);
        assertThat(read().shortActive()).isEqualTo(1);
        assertThat(read().reservedUntil()).isEqualTo(call(1, NOON).latestChoice());
        assertThat(read().shortCalls().reservedUntil()).isEqualTo(shortCall.latestChoice());
        activePlaces().add(LINE, 2, List.of(call(1, NOON), shortCall));
        activePlaces().free(LINE, 2, shortCall.id());
        assertThat(read().shortActive()).isZero();
        assertThat(read().active()).isEqualTo(1);
    }

    @Test
    void shortNoticeIsTheEarliestUntilItWasSeen() {
        open(5);
        assertThat(read().shortCalls()).isEqualTo(ShortCalls.NONE);
        lines.shortNoticesSeen(read(), Optional.empty());
        lines.shortNoticeFrom(LINE, NOON.plusSeconds(60));
        lines.shortNoticeFrom(LINE, NOON.plusSeconds(30));
        assertThat(read().shortCalls().hasSomebody(NOON.plusSeconds(29))).isFalse();
        assertThat(read().shortCalls().hasSomebody(NOON.plusSeconds(30))).isTrue();

        Line seen = read();
        lines.shortNoticeFrom(LINE, NOON.plusSeconds(40));
        lines.shortNoticesSeen(seen, Optional.empty());
        assertThat(read().shortCalls().next()).as("noted since").isEqualTo(NOON.plusSeconds(30));
        lines.shortNoticesSeen(read(), Optional.of(NOON.plusSeconds(90)));
        assertThat(read().shortCalls().next()).isEqualTo(NOON.plusSeconds(90));
    }

    @Test
    void unitsAreSeparatedFromTheReadingThatDecidedItAlone() {
        open(5);
        Line before = read();
        var separation = new Separation(NOON, NOON.plusSeconds(3_600));

        assertThat(lines.separate(before, separation)).isTrue();
        assertThat(lines.separate(before, null)).isFalse();
        assertThat(read().shortCalls().separation()).isEqualTo(separation);
        assertThat(lines.all()).containsExactly(read());

        Line separated = read();
        lines.invalidate(LINE);
        assertThat(lines.separate(separated, null)).isFalse();
        assertThat(lines.advance(advance(separated, 1))).isFalse();
        assertThat(lines.separate(read(), null)).isTrue();
        assertThat(read().shortCalls().separation()).isNull();
    }

    @Test
    void outcomesCountAtOnceAndFadeWithEveryLaterCall() {
        openAndCall(1);
        activePlaces().add(LINE, 1, List.of(call(1, NOON)));
        activePlaces().missed(LINE, 1, new AdmissionId("a_1"));
        assertThat(read().noShows()).isEqualTo(new NoShows(1, 1));

        take(2);
        lines.advance(new Advance(read(), 3, 0, List.of(call(2, NOON), call(3, NOON))));
        NoShows faded = new NoShows(1, 1).afterCalls(2, 60);
        assertThat(read().noShows()).isEqualTo(faded);
        assertThat(faded.settled()).isLessThan(1);

        activePlaces().add(LINE, 3, List.of(call(2, NOON), call(3, NOON)));
        activePlaces().claimed(LINE, new Claim(2, new AdmissionId("a_2"), NOON));
        assertThat(read().noShows().missed()).isEqualTo(faded.missed());
        assertThat(read().noShows().settled()).isEqualTo(faded.settled() + 1, within(1e-9));
    }

    @Test
    void outcomeThatTheAdvanceHadNotReadIsCountedAfterIt() {
        openAndCall(1);
        activePlaces().add(LINE, 1, List.of(call(1, NOON)));
        take(1);
        Line before = read();
        activePlaces().claimed(LINE, new Claim(1, new AdmissionId("a_1"), NOON));

        lines.advance(new Advance(before, 2, 0, List.of(call(2, NOON))));

        assertThat(read().noShows()).isEqualTo(new NoShows(0, 1));
    }

    @Test
    void onlyNewerStockReplacesTheOld() {
        open(5);
        var newer = new Stock(3, new TreeMap<>(Map.of(Units.FAR, 2, Units.FAR.minusSeconds(60), 7)));

        assertThat(lines.state(LINE, newer)).isTrue();
        assertThat(lines.state(LINE, newer)).isFalse();
        assertThat(lines.state(LINE, new Stock(2, new TreeMap<>()))).isFalse();

        assertThat(read().stock()).isEqualTo(newer);
        assertThat(lines.all()).containsExactly(read());
    }

    @Test
    void bookingAheadOfItsStockIsNotedOnceUntilTheStockContainsIt() {
        open(5);
        var first = new BookedAhead(new AdmissionId("a_1"), 2);
        var second = new BookedAhead(new AdmissionId("a_2"), 4);

        assertThat(lines.bookedAhead(LINE, first)).isTrue();
        assertThat(lines.bookedAhead(LINE, first)).isFalse();
        assertThat(lines.bookedAhead(LINE, second)).isTrue();
        assertThat(read().bookedAhead()).containsExactly(first, second);

        lines.state(LINE, new Stock(3, new TreeMap<>()));
        assertThat(read().bookedAhead()).containsExactly(second);
        assertThat(lines.bookedAhead(LINE, first)).isFalse();
    }

    private void open(int units) {
        Samples.open(lines, LINE, settings(60, 10), units);
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
        return new Advance(line, number, 0, List.of(call(number, NOON)));
    }

    private Line read() {
        return lines.find(LINE).orElseThrow();
    }

    @Test
    void registrationIssuesNumbersUntilItIsClosedThenWaitsForTheDraw() {
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
