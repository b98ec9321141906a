package fr.montour.slot.release;

import static fr.montour.slot.testing.TestDomain.assertRefused;
import static fr.montour.slot.testing.TestDomain.done;
import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.platform.result.Result;
import fr.montour.slot.model.Channel;
import fr.montour.slot.model.ReleaseId;
import fr.montour.slot.model.ReleaseWindow;
import fr.montour.slot.model.Shares;
import fr.montour.slot.model.SlotRefusal;
import fr.montour.slot.testing.TestCatalogue;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReleasePlanTest {

    private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");
    private static final String PARIS = "Europe/Paris";

    private static Result<ReleaseWindow> plan(ReleaseOrder order, String zone) {
        return ReleasePlan.of(new ReleaseId("r_1"), order, ZoneId.of(zone), NOW);
    }

    private static ReleaseOrder order(String date, String from, String to, String slotLength) {
        return order(date, from, to, slotLength, 4, new Shares(Map.of(Channel.PUBLIC, 4)));
    }

    private static ReleaseOrder order(
            String date, String from, String to, String slotLength, int counters, Shares split) {
        return new ReleaseOrder(
                TestCatalogue.BOBIGNY_RENEWAL,
                LocalDate.parse(date),
                LocalTime.parse(from),
                LocalTime.parse(to),
                Duration.parse(slotLength),
                counters,
                split);
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Paris,   2026-06-01, 2026-06-01T07:00:00Z",
        "Europe/Paris,   2026-12-01, 2026-12-01T08:00:00Z",
        "Indian/Reunion, 2026-12-01, 2026-12-01T05:00:00Z",
        "America/Cayenne,2026-06-01, 2026-06-01T12:00:00Z",
        "Pacific/Tahiti, 2026-06-01, 2026-06-01T19:00:00Z"
    })
    void nineOClockIsMeantWhereTheSiteIs(String zone, String date, Instant start) {
        var window = done(plan(order(date, "09:00", "12:00", "PT15M"), zone));
        assertThat(window.start()).isEqualTo(start);
        assertThat(window.end()).isEqualTo(start.plus(Duration.ofHours(3)));
        assertThat(window.starts()).hasSize(12);
    }

    @Test
    void dayOfSpringHasAnHourOfSlotsLess() {
        var window = done(plan(order("2026-03-29", "01:00", "04:00", "PT30M"), PARIS));
        assertThat(window.starts()).hasSize(4);
        assertThat(window.start()).isEqualTo("2026-03-29T00:00:00Z");
    }

    @Test
    void dayOfAutumnHasAnHourOfSlotsMore() {
        assertThat(done(plan(order("2026-10-25", "01:00", "04:00", "PT30M"), PARIS))
                        .starts())
                .hasSize(8);
    }

    @Test
    void localTimeThatTheClocksSkipIsRefused() {
        assertRefused(plan(order("2026-03-29", "02:30", "04:00", "PT30M"), PARIS), SlotRefusal.RELEASE_INVALID);
        assertThat(plan(order("2026-03-29", "02:30", "04:00", "PT30M"), "Indian/Reunion"))
                .isInstanceOf(Result.Done.class);
    }

    @Test
    void onlyWholeSlotsAreMade() {
        var window = done(plan(order("2026-06-01", "09:00", "10:00", "PT25M"), PARIS));
        assertThat(window.starts()).hasSize(2);
        assertThat(window.end()).isEqualTo(window.start().plus(Duration.ofMinutes(50)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, 08:00, 12:00, PT15M, the past",
        "2025-12-01, 09:00, 12:00, PT15M, the past",
        "2027-06-01, 09:00, 12:00, PT15M, a year ahead",
        "2026-06-01, 12:00, 09:00, PT15M, from comes before to",
        "2026-06-01, 09:00, 09:00, PT15M, from comes before to",
        "2026-06-01, 09:00, 12:00, PT1M,  5 minutes to 4 hours",
        "2026-06-01, 09:00, 18:00, PT5H,  5 minutes to 4 hours",
        "2026-06-01, 09:00, 12:00, -PT15M,5 minutes to 4 hours",
        "2026-06-01, 09:00, 12:00, PT5M1S,whole minutes",
        "2026-06-01, 09:00:30, 12:00, PT5M, whole minutes",
        "2026-06-01, 09:00, 09:10, PT15M, Not one slot"
    })
    void refusalSaysWhy(String date, String from, String to, String slotLength, String why) {
        assertThat(plan(order(date, from, to, slotLength), PARIS))
                .isInstanceOfSatisfying(
                        Result.Refused.class,
                        refused -> assertThat(refused.reason()).contains(why));
    }

    @ParameterizedTest
    @EnumSource(value = Channel.class, names = "PUBLIC", mode = EnumSource.Mode.EXCLUDE)
    void unitsThatNobodyCanBookYetAreRefused(Channel channel) {
        assertThat(plan(
                        order(
                                "2026-06-01",
                                "09:00",
                                "12:00",
                                "PT15M",
                                3,
                                new Shares(Map.of(Channel.PUBLIC, 2, channel, 1))),
                        PARIS))
                .isInstanceOfSatisfying(
                        Result.Refused.class,
                        refused -> assertThat(refused.reason()).contains("cannot be booked yet"));
    }

    @Test
    void splitMustBeTheCounters() {
        var two = new Shares(Map.of(Channel.PUBLIC, 2));
        assertRefused(plan(order("2026-06-01", "09:00", "12:00", "PT15M", 3, two), PARIS), SlotRefusal.RELEASE_INVALID);
        var negative = new Shares(Map.of(Channel.PUBLIC, 4, Channel.STAFF, -1));
        assertRefused(
                plan(order("2026-06-01", "09:00", "12:00", "PT15M", 3, negative), PARIS), SlotRefusal.RELEASE_INVALID);
    }

    @ParameterizedTest
    @CsvSource({
        "3,           2147483647, 2147483647, 5",
        "3,           2147483647, -2147483647, 3",
        "3,           2147483644, -2147483641, 0",
        "-2,          2147483647, 2147483647, 0",
        "2147483647,  2147483647, 0, 0",
        "-2147483648, -2147483648, 0, 0",
        "-1,          -1, 0, 0",
        "500,         501, -1, 0"
    })
    void amountsBeyondAnyBoundAreRefusedBeforeTheyAreAdded(int counters, int forPublic, int partner, int staff) {
        var split = new Shares(Map.of(Channel.PUBLIC, forPublic, Channel.PARTNER, partner, Channel.STAFF, staff));
        assertRefused(
                plan(order("2026-06-01", "09:00", "12:00", "PT15M", counters, split), PARIS),
                SlotRefusal.RELEASE_INVALID);
    }

    @ParameterizedTest
    @CsvSource({
        "+999999999-12-31, PT15M",
        "-999999999-01-01, PT15M",
        "2026-06-01, PT2562047788015215H",
        "2026-06-01, PT-2562047788015215H",
        "2026-06-01, PT0S"
    })
    void daysAndLengthsBeyondAnyBoundAreRefused(String date, String slotLength) {
        assertRefused(plan(order(date, "09:00", "12:00", slotLength), PARIS), SlotRefusal.RELEASE_INVALID);
    }

    @Test
    void countersAreBounded() {
        var none = new Shares(Map.of());
        assertRefused(
                plan(order("2026-06-01", "09:00", "12:00", "PT15M", 0, none), PARIS), SlotRefusal.RELEASE_INVALID);
        var many = new Shares(Map.of(Channel.PUBLIC, 501));
        assertRefused(
                plan(order("2026-06-01", "09:00", "12:00", "PT15M", 501, many), PARIS), SlotRefusal.RELEASE_INVALID);
    }
}
