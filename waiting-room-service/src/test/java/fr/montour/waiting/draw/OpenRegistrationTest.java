package fr.montour.waiting.draw;

import static fr.montour.waiting.fakes.Samples.LINE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.draw.DrandChain;
import fr.montour.draw.NamedBeacon;
import fr.montour.platform.result.Result;
import fr.montour.platform.result.Result.Refused;
import fr.montour.waiting.line.LineState;
import fr.montour.waiting.model.WaitingRefusal;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenRegistrationTest {

    private final DrawRoom room = new DrawRoom();

    private Result<Draw.Registering> open(Instant closesAt, @Nullable NamedBeacon named) {
        return room.opening(room.lines, room.draws).open(LINE, closesAt, named);
    }

    private void assertRefused(Result<Draw.Registering> result, String why) {
        assertThat(result).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.refusal()).isEqualTo(WaitingRefusal.DRAW_INVALID);
            assertThat(refused.reason()).contains(why);
        });
        assertThat(room.line().state()).isEqualTo(LineState.DRAFT);
        assertThat(room.draws.find(LINE)).isEmpty();
    }

    static Stream<Instant> closesThatNobodyWillSee() {
        return Stream.of(
                Instant.parse("2027-11-25T09:00:01Z"),
                Instant.parse("2999-01-01T00:00:00Z"),
                Instant.parse("9999-12-31T23:59:59Z"),
                Instant.MAX);
    }

    @ParameterizedTest
    @MethodSource("closesThatNobodyWillSee")
    void registrationClosesWithinAYear(Instant closesAt) {
        assertRefused(open(closesAt, null), "within a year");
        assertRefused(open(closesAt, new NamedBeacon.Entered("Loto", closesAt)), "within a year");
    }

    @Test
    void aYearIsNotTooLong() {
        assertThat(open(room.time.instant().plus(Duration.ofDays(366)), null).isDone())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MAX_VALUE, 1_000_000_000_000L, Long.MIN_VALUE, -1, 0})
    void roundWithoutATimeIsRefused(long round) {
        assertRefused(open(room.closesAt, new NamedBeacon.Drand(DrandChain.QUICKNET.hash(), round)), "must ");
    }

    @Test
    void valueThatDecidesIsKnownWithinAMonthOfTheClose() {
        for (Instant late : new Instant[] {room.closesAt.plus(Duration.ofDays(32)), Instant.MAX}) {
            assertRefused(open(room.closesAt, new NamedBeacon.Entered("Loto", late)), "within 31 days");
        }
        assertRefused(open(room.closesAt, new NamedBeacon.Entered("Loto", Instant.MIN)), "or later");
        assertThat(open(room.closesAt, new NamedBeacon.Entered("Loto", room.closesAt.plus(Duration.ofDays(31))))
                        .isDone())
                .isTrue();
    }

    @Test
    void closeInThePastIsRefused() {
        assertRefused(open(Instant.MIN, null), "ahead");
        assertRefused(open(room.time.instant(), null), "ahead");
    }
}
