package fr.montour.waiting.line;

import static fr.montour.waiting.fakes.Samples.shortCall;
import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.waiting.model.AdmissionId;
import fr.montour.waiting.model.PersonId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Time for humans: nobody is called at night, and nobody's second call comes before they can have slept. */
class CallingTimesTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 25);

    private static CallingTimes standing(ZoneId zone) {
        return new CallingTimes(
                LineKind.STANDING, Duration.ofMinutes(5), new SiteDays(CallingHours.DEFAULT, zone, CHRISTMAS::equals));
    }

    private static Instant local(String moment, ZoneId zone) {
        return java.time.LocalDateTime.parse(moment).atZone(zone).toInstant();
    }

    /** Monday to Saturday, 8 to 20, local time. */
    @Nested
    class AStandingLine {

        @ParameterizedTest
        @CsvSource({
            "2026-11-23T07:59:59, false",
            "2026-11-23T08:00:00, true",
            "2026-11-23T19:59:59, true",
            "2026-11-23T20:00:00, false",
            "2026-11-24T02:00:00, false",
            "2026-11-28T12:00:00, true",
            "2026-11-29T12:00:00, false",
            "2026-12-25T12:00:00, false"
        })
        void callsInCallingHoursAlone(String moment, boolean mayCall) {
            assertThat(standing(PARIS).mayCall(local(moment, PARIS))).isEqualTo(mayCall);
        }

        @ParameterizedTest
        @CsvSource({
            "2026-11-23T08:00:00, 2026-11-26T20:00:00",
            "2026-11-27T10:00:00, 2026-12-01T20:00:00",
            "2026-12-23T10:00:00, 2026-12-28T20:00:00"
        })
        void whoHasNoAddressHasUntilTheThirdCallingDayEnds(String calledAt, String claimBy) {
            Instant at = local(calledAt, PARIS);
            var call = new Call(
                    1,
                    new PersonId("p_1"),
                    new AdmissionId("a_1"),
                    1,
                    at,
                    standing(PARIS).claimBy(at));

            assertThat(standing(PARIS).claimByWithoutAddress(call)).isEqualTo(local(claimBy, PARIS));
            assertThat(standing(PARIS).claimByWithoutAddress(call.until(Instant.MAX)))
                    .as("never less than they have")
                    .isEqualTo(Instant.MAX);
        }

        @Test
        void shortCallStandsNoLongerForWhoHasNoAddress() {
            Instant at = local("2026-11-23T08:00:00", PARIS);

            assertThat(standing(PARIS).claimByWithoutAddress(shortCall(1, at, 1, at.plus(Duration.ofDays(1)))))
                    .isEqualTo(at.plus(CallingTimes.SHORT_CALL));
        }

        @ParameterizedTest
        @CsvSource({
            "2026-11-23T08:00:00, 2026-11-24T20:00:00",
            "2026-11-23T19:59:00, 2026-11-24T20:00:00",
            "2026-11-27T10:00:00, 2026-11-28T20:00:00",
            "2026-11-28T10:00:00, 2026-11-30T20:00:00",
            "2026-12-24T10:00:00, 2026-12-26T20:00:00",
            "2026-10-24T10:00:00, 2026-10-26T20:00:00",
            "2026-03-28T10:00:00, 2026-03-30T20:00:00"
        })
        void callStandsUntilTheCallingHoursOfTheNextCallingDayEnd(String called, String claimBy) {
            assertThat(standing(PARIS).claimBy(local(called, PARIS))).isEqualTo(local(claimBy, PARIS));
        }

        @ParameterizedTest
        @CsvSource({
            "2026-11-24T20:00:00, 2026-11-25T08:00:00",
            "2026-11-28T20:00:00, 2026-11-30T08:00:00",
            "2026-11-23T09:00:00, 2026-11-24T08:00:00"
        })
        void nobodyIsCalledAgainTheSameDay(String ended, String earliest) {
            assertThat(standing(PARIS).earliestRepeat(local(ended, PARIS))).isEqualTo(local(earliest, PARIS));
        }

        @Test
        void hoursAreThoseOfTheSite() {
            for (String zone :
                    new String[] {"America/Cayenne", "Indian/Reunion", "Pacific/Noumea", "America/Miquelon"}) {
                ZoneId there = ZoneId.of(zone);
                assertThat(standing(there).mayCall(local("2026-11-23T08:00:00", there)))
                        .isTrue();
                assertThat(standing(there).mayCall(local("2026-11-23T20:00:00", there)))
                        .isFalse();
                assertThat(standing(there).claimBy(local("2026-11-23T08:00:00", there)))
                        .isEqualTo(local("2026-11-24T20:00:00", there));
            }
        }
    }

    /** Minutes, at any hour. */
    @Nested
    class ADayLine {

        private final CallingTimes times = new CallingTimes(
                LineKind.DAY,
                Duration.ofMinutes(5),
                new SiteDays(
                        new CallingHours(Set.of(DayOfWeek.MONDAY), LocalTime.of(9, 0), LocalTime.of(10, 0)),
                        PARIS,
                        day -> true));

        @Test
        void callsAtAnyHourForItsWindowAndAgainAfterAsLong() {
            Instant night = local("2026-11-24T02:00:00", PARIS);
            assertThat(times.mayCall(night)).isTrue();
            assertThat(times.claimBy(night)).isEqualTo(night.plus(Duration.ofMinutes(5)));
            assertThat(times.earliestRepeat(night)).isEqualTo(night.plus(Duration.ofMinutes(5)));
        }
    }
}
