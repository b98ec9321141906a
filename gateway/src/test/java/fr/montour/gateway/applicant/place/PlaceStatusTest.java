package fr.montour.gateway.applicant.place;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.gateway.open.line.BoardLine;
import fr.montour.gateway.open.line.LineState;
import fr.montour.gateway.open.line.WaitRange;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PlaceStatusTest {

    @Test
    void tellsDistanceRangeAndWhenToAskAgain() {
        var status = PlaceStatus.of(640, line(LineState.OPEN, 39, 1_000));
        assertThat(status.ahead()).isEqualTo(600);
        assertThat(status.state()).isEqualTo(PlaceStatus.State.WAITING);
        assertThat(status.estimate()).isEqualTo(new WaitRange(480, 900, "measured"));
        assertThat(status.noEstimate()).isNull();
        assertThat(status.nextPollIn()).isBetween(89L, 109L);
        assertThat(status.events()).isFalse();
    }

    @Test
    void saysWhyThereIsNoEstimate() {
        assertThat(PlaceStatus.of(640, line(LineState.OPEN, 39, 600)).noEstimate())
                .isEqualTo("next-release");
        assertThat(PlaceStatus.of(640, line(LineState.OPEN, 39, 0)).noEstimate())
                .isEqualTo("no-appointments");
        var stopped = PlaceStatus.of(640, line(LineState.PAUSED, 39, 1_000));
        assertThat(stopped.noEstimate()).isEqualTo("stopped");
        assertThat(stopped.estimate()).isNull();
    }

    @Test
    void whoeverIsRegisteredAsksRarelyUntilTheDraw() {
        var status = PlaceStatus.of(0, line(LineState.REGISTRATION, 0, 1_000));
        assertThat(status.state()).isEqualTo(PlaceStatus.State.WAITING);
        assertThat(status.noEstimate()).isEqualTo("not-drawn");
        assertThat(status.nextPollIn()).isEqualTo(900);
        assertThat(PlaceStatus.of(0, line(LineState.DRAWN, 0, 1_000)).state())
                .isEqualTo(PlaceStatus.State.MAYBE_CALLED);
    }

    @Test
    void whoeverHadACallIsSentToAskForThePlaceItself() {
        var line = line(LineState.OPEN, 140, 1_000);
        assertThat(PlaceStatus.of(140, line).state()).isEqualTo(PlaceStatus.State.MAYBE_CALLED);
        assertThat(PlaceStatus.of(140, line).events()).isFalse();
        assertThat(PlaceStatus.of(141, line).state()).isEqualTo(PlaceStatus.State.WAITING);
        assertThat(PlaceStatus.of(141, line).ahead()).isZero();
    }

    @Test
    void onlyTheNextFewAndThoseOfTheNextMinuteMayListen() {
        var moving = line(LineState.OPEN, 0, 1_000);
        assertThat(PlaceStatus.of(61, moving).events()).isTrue();
        assertThat(PlaceStatus.of(62, moving).events()).isFalse();
        var standing = line(LineState.PAUSED, 0, 1_000);
        assertThat(PlaceStatus.of(20, standing).events()).isTrue();
        assertThat(PlaceStatus.of(21, standing).events()).isFalse();
    }

    @Test
    void whoeverWasCalledBeforeIsToldThatTheNumberIsKeptAndUntilWhen() {
        var now = Instant.parse("2026-11-23T12:00:00Z");
        var hour = now.plusSeconds(72_000);
        var cookie = new PlaceCookie("l", 42, "p_1", hour, now, now.plusSeconds(86_400));

        var status = PlaceStatus.of(cookie, line(LineState.OPEN, 1_000, 1_000), now);

        assertThat(status.state()).isEqualTo(PlaceStatus.State.KEPT);
        assertThat(status.earliest()).isEqualTo(hour);
        assertThat(status.number()).isEqualTo(42);
        assertThat(status.estimate()).isNull();
        assertThat(status.events()).isFalse();
        assertThat(status.nextPollIn()).isEqualTo(45);
        assertThat(PlaceStatus.of(cookie, line(LineState.PAUSED, 1_000, 1_000), hour.plusSeconds(5))
                        .state())
                .as("until the waiting room says otherwise")
                .isEqualTo(PlaceStatus.State.KEPT);
    }

    private static BoardLine line(LineState state, long serving, long credit) {
        return new BoardLine("l", state, serving, 5_000, credit, 60, 60, 0, null);
    }
}
