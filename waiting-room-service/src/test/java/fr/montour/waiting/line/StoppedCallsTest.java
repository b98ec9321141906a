package fr.montour.waiting.line;

import static fr.montour.waiting.fakes.Samples.OUTAGE_AFTER;
import static fr.montour.waiting.fakes.Samples.person;
import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.waiting.model.AdmissionId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody loses time to answer while a line is paused or closed, or while we are away. */
class StoppedCallsTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 25);
    private static final Instant LONG_AFTER = at("2027-06-01T12:00:00");

    private static Instant at(String moment) {
        return LocalDateTime.parse(moment).atZone(PARIS).toInstant();
    }

    private static Call call(String calledAt, Instant claimBy) {
        return new Call(1, person(1), new AdmissionId("a_1"), 1, at(calledAt), claimBy);
    }

    private static Stops paused(String from, String to) {
        return Stops.NONE.with(new Stops.Change(at(from), true)).with(new Stops.Change(at(to), false));
    }

    private static Stops pausedSince(String from) {
        return Stops.NONE.with(new Stops.Change(at(from), true));
    }

    private static CallingTimes times(LineKind kind, CallingHours hours, Stops stops) {
        return new CallingTimes(
                kind, Duration.ofMinutes(5), new SiteDays(hours, PARIS, CHRISTMAS::equals), stops, OUTAGE_AFTER);
    }

    /** A window of five minutes, called at ten. */
    @Nested
    class InALineOfTheDay {

        private final Call call = call("2026-11-23T10:00:00", at("2026-11-23T10:05:00"));

        private CallingTimes times(Stops stops) {
            return StoppedCallsTest.times(LineKind.DAY, CallingHours.DEFAULT, stops);
        }

        @ParameterizedTest
        @CsvSource({
            "10:01:00, 10:31:00, 10:35:00",
            "10:04:59, 12:00:00, 12:00:01",
            "09:00:00, 09:59:00, 10:05:00",
            "10:05:00, 11:00:00, 10:05:00",
            "10:02:00, 10:02:00, 10:05:00",
        })
        void stoppedTimeIsAddedToTheWindow(LocalTime from, LocalTime to, LocalTime end) {
            Stops stops = paused("2026-11-23T" + from, "2026-11-23T" + to);

            assertThat(times(stops).end(call, LONG_AFTER)).isEqualTo(at("2026-11-23T" + end));
        }

        @Test
        void secondStopInTheTimeThatWasAddedCountsToo() {
            Stops stops = paused("2026-11-23T10:01:00", "2026-11-23T11:01:00")
                    .with(new Stops.Change(at("2026-11-23T11:04:00"), true))
                    .with(new Stops.Change(at("2026-11-23T11:14:00"), false))
                    .with(new Stops.Change(at("2026-11-23T11:15:00"), true))
                    .with(new Stops.Change(at("2026-11-23T11:16:00"), false));

            assertThat(times(stops).end(call, LONG_AFTER)).isEqualTo(at("2026-11-23T11:15:00"));
        }

        @Test
        void whileTheStopRunsTheWindowDoesNotEnd() {
            CallingTimes times = times(pausedSince("2026-11-23T10:04:59"));

            assertThat(times.areStopped(at("2026-11-23T10:05:00"))).isTrue();
            assertThat(times.isOver(call, at("2026-11-23T10:05:00"))).isFalse();
            assertThat(times.isOver(call, LONG_AFTER)).isFalse();
            assertThat(times.end(call, at("2026-11-23T12:00:00"))).isEqualTo(at("2026-11-23T12:00:01"));
        }

        @Test
        void closingWhatIsPausedIsOneStop() {
            Stops stops = pausedSince("2026-11-23T10:01:00")
                    .with(new Stops.Change(at("2026-11-23T10:30:00"), true))
                    .with(new Stops.Change(at("2026-11-23T11:01:00"), false));

            assertThat(times(stops).end(call, LONG_AFTER)).isEqualTo(at("2026-11-23T11:05:00"));
        }

        @Test
        void outageWithinAPauseCountsOnce() {
            Stops stops = paused("2026-11-23T10:01:00", "2026-11-23T11:01:00")
                    .with(new Stop(at("2026-11-23T10:20:00"), at("2026-11-23T11:11:00")));

            assertThat(times(stops).end(call, LONG_AFTER)).isEqualTo(at("2026-11-23T11:15:00"));
        }

        @Test
        void outageThatNobodyHasNotedYetStopsTheWindow() {
            CallingTimes times = times(Stops.NONE.withLastBeat(at("2026-11-23T10:04:00")));

            assertThat(times.areStopped(at("2026-11-23T10:06:00")))
                    .as("two minutes")
                    .isFalse();
            assertThat(times.isOver(call, at("2026-11-23T10:06:00"))).isTrue();
            assertThat(times.areStopped(at("2026-11-23T10:06:01"))).isTrue();
            assertThat(times.isOver(call, at("2026-11-23T10:06:01"))).isFalse();
            assertThat(times.hadOutage(at("2026-11-23T10:03:00"), at("2026-11-23T10:07:00")))
                    .isTrue();
            assertThat(times.mayCall(at("2026-11-23T10:06:01"))).isFalse();
        }
    }

    /** Called on Monday the 23rd, until Tuesday 20:00; Monday to Saturday, 8 to 20. */
    @Nested
    class InAStandingLine {

        private Instant end(String calledAt, Stops stops) {
            CallingTimes times = times(LineKind.STANDING, CallingHours.DEFAULT, stops);
            return times.end(call(calledAt, times.claimBy(at(calledAt))), LONG_AFTER);
        }

        @ParameterizedTest
        @CsvSource({
            "2026-11-23T10:00:00, 2026-11-23T11:00:00, 2026-11-23T12:00:00, 2026-11-25T20:00:00, an hour is a day more",
            "2026-11-23T10:00:00, 2026-11-23T21:00:00, 2026-11-24T07:00:00, 2026-11-24T20:00:00, nights do not count",
            "2026-11-23T10:00:00, 2026-11-24T19:59:00, 2026-11-24T23:00:00, 2026-11-25T20:00:00, its last minute",
            "2026-11-23T10:00:00, 2026-11-23T14:00:00, 2026-11-26T10:00:00, 2026-11-27T20:00:00, 32 hours are three days",
            "2026-11-23T10:00:00, 2026-11-23T12:00:00, 2026-11-24T12:00:00, 2026-11-25T20:00:00, 12 hours are one day",
            "2026-11-27T10:00:00, 2026-11-28T10:00:00, 2026-11-28T11:00:00, 2026-11-30T20:00:00, not on a Sunday",
            "2026-11-27T10:00:00, 2026-11-28T20:00:00, 2026-11-30T08:00:00, 2026-11-28T20:00:00, over before the stop",
            "2026-12-23T10:00:00, 2026-12-24T10:00:00, 2026-12-24T11:00:00, 2026-12-26T20:00:00, not on a holiday",
            "2026-12-23T10:00:00, 2026-12-24T10:00:00, 2026-12-26T09:00:00, 2026-12-26T20:00:00, holidays are not lost",
            "2026-10-23T10:00:00, 2026-10-24T10:00:00, 2026-10-24T12:00:00, 2026-10-26T20:00:00, clocks back",
            "2026-03-27T10:00:00, 2026-03-28T10:00:00, 2026-03-28T12:00:00, 2026-03-30T20:00:00, clocks forward",
        })
        void callingTimeThatWasLostIsAddedUpToTheEndOfACallingDay(
                String calledAt, String from, String to, String end, String why) {
            assertThat(end(calledAt, paused(from, to))).as(why).isEqualTo(at(end));
        }

        @Test
        void manyShortStopsAreAddedBeforeRoundingUp() {
            Stops stops = Stops.NONE;
            for (int hour = 11; hour < 19; hour++) {
                stops = stops.with(new Stops.Change(at("2026-11-23T" + hour + ":00:00"), true))
                        .with(new Stops.Change(at("2026-11-23T" + hour + ":30:00"), false));
            }

            assertThat(end("2026-11-23T10:00:00", stops)).isEqualTo(at("2026-11-25T20:00:00"));
        }

        @Test
        void whileTheStopRunsTheCallDoesNotEndEvenWhenTheHoursWereChangedMeanwhile() {
            CallingTimes shorter = times(
                    LineKind.STANDING,
                    new CallingHours(CallingHours.DEFAULT.days(), LocalTime.of(8, 0), LocalTime.of(18, 0)),
                    pausedSince("2026-11-24T19:00:00"));
            Call call = call("2026-11-23T10:00:00", at("2026-11-24T20:00:00"));

            assertThat(shorter.isOver(call, at("2026-11-24T21:00:00"))).isFalse();
            assertThat(shorter.isOver(call, LONG_AFTER)).isFalse();
        }

        @Test
        void standingStillForMonthsAddsThem() {
            Stops stops = paused("2026-11-24T08:00:00", "2027-05-24T08:00:00");

            assertThat(end("2026-11-23T10:00:00", stops)).isEqualTo(at("2027-05-24T20:00:00"));
        }
    }

    @Test
    void onlyTheLastChangesAreKept() {
        Stops stops = Stops.NONE;
        for (int minute = 0; minute < 60; minute++) {
            stops = stops.with(new Stops.Change(LONG_AFTER.plus(Duration.ofMinutes(minute)), minute % 2 == 1));
        }

        assertThat(stops.changes()).hasSize(Stops.MOST_CHANGES);
        assertThat(stops.changes().getLast().at()).isEqualTo(LONG_AFTER.plus(Duration.ofMinutes(59)));
        assertThat(Set.copyOf(stops.changes())).hasSize(Stops.MOST_CHANGES);
    }
}
