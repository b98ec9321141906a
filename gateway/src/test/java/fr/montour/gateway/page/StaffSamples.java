package fr.montour.gateway.page;

import fr.montour.gateway.edge.session.Session;
import fr.montour.gateway.open.catalogue.Procedure;
import fr.montour.gateway.open.catalogue.Site;
import fr.montour.gateway.open.line.Estimate;
import fr.montour.gateway.open.line.Line;
import fr.montour.gateway.open.line.LineState;
import fr.montour.gateway.open.line.Place;
import fr.montour.gateway.open.person.Reach;
import fr.montour.gateway.staff.AuditPage;
import fr.montour.gateway.staff.History;
import fr.montour.gateway.staff.LineAction;
import fr.montour.gateway.staff.Release;
import fr.montour.gateway.staff.ReleasePreview;
import fr.montour.gateway.staff.StaffPlace;
import fr.montour.gateway.staff.StockCheck;
import fr.montour.gateway.staff.UntoldPerson;
import fr.montour.gateway.staff.web.HistoryChart;
import fr.montour.gateway.staff.web.LastInLine;
import fr.montour.gateway.staff.web.LineWatch;
import fr.montour.gateway.staff.web.StaffController.CloseView;
import fr.montour.gateway.staff.web.StaffController.Preview;
import fr.montour.gateway.staff.web.StaffController.Row;
import fr.montour.gateway.staff.web.StaffController.StaffLineView;
import fr.montour.gateway.staff.web.StaffController.StaffView;
import fr.montour.gateway.staff.web.StaffPlaceController.AuditView;
import fr.montour.gateway.staff.web.StaffPlaceController.StaffPlaceView;
import fr.montour.gateway.staff.web.UntoldPageController.UntoldPage;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the pages for staff show in tests. */
final class StaffSamples {

    private static final Instant NOW = Instant.parse("2026-11-23T09:12:31Z");

    private static final String HOURS = "[MONDAY, TUESDAY, WEDNESDAY] 08:00–20:00";

    private static final Map<String, String> NAMES = Map.of("p_agent", "Agnès Martin");

    private static final Reach REFUSED =
            new Reach(Reach.State.REFUSED, "dead@example.org", Instant.parse("2026-11-23T09:00:00Z"));

    private StaffSamples() {}

    /** An hour with a rush in the middle. */
    static History history(String lineId) {
        return new History(
                lineId,
                IntStream.range(0, 60)
                        .mapToObj(i -> new History.Minute(
                                NOW.minus(Duration.ofMinutes(59L - i)),
                                i > 20 && i < 40 ? 30 : 3,
                                10,
                                8,
                                i % 3,
                                i % 2,
                                1_000 + i * 20L))
                        .toList());
    }

    static LineWatch watch(String lineId, boolean moving) {
        History history = moving ? history(lineId) : new History(lineId, List.of());
        return new LineWatch(
                last(moving),
                stock(moving),
                history,
                HistoryChart.flow(history),
                HistoryChart.length(history),
                moving ? journal().entries() : List.of(),
                NAMES);
    }

    private static StockCheck stock(boolean right) {
        return new StockCheck(
                right ? StockCheck.Verdict.EQUAL : StockCheck.Verdict.DIFFERENT, right ? 0 : 3, NOW, null, NOW);
    }

    static LastInLine last(boolean moving) {
        return new LastInLine(
                moving
                        ? new Estimate.Between(Duration.ofHours(3), Duration.ofHours(4), Estimate.Basis.MEASURED)
                        : new Estimate.LineStopped());
    }

    static AuditPage journal() {
        return new AuditPage(
                List.of(
                        entry("PAUSE", "DONE", Map.of(), Map.of("state", "OPEN"), Map.of("state", "PAUSED")),
                        entry(
                                "CONFIGURE",
                                "BEGUN",
                                Map.of(
                                        "ratePerMinute",
                                        "10",
                                        "claimWindow",
                                        "PT1H30M",
                                        "kind",
                                        "STANDING",
                                        "callingHours",
                                        HOURS),
                                Map.of(),
                                Map.of()),
                        entry(
                                "REMOVE_PLACE",
                                "DONE",
                                Map.of("reason", "DUPLICATE"),
                                Map.of("person", "p_1", "number", "42", "state", "WAITING"),
                                Map.of("person", "p_1", "number", "42", "state", "REMOVED")),
                        entry(
                                "OPEN_REGISTRATION",
                                "REFUSED",
                                Map.of("closesAt", "2026-11-30T11:00:00Z", "beacon", "entered"),
                                Map.of(),
                                Map.of()),
                        entry(
                                "ENTER_BEACON",
                                "DONE",
                                Map.of("valueHash", "9f".repeat(32)),
                                Map.of("draw", "VALUE"),
                                Map.of("draw", "CONFIRMATION")),
                        entry(
                                "RELEASE",
                                "DONE",
                                Map.of("date", "2026-12-01", "from", "09:00", "slotLength", "PT15M", "counters", "4"),
                                Map.of(),
                                Map.of("slots", "12", "publicCapacity", "48")),
                        new AuditPage.Entry(
                                "93008-x#2",
                                NOW,
                                "slot-service",
                                "service",
                                "DROP_RELEASE",
                                Map.of("date", "2026-12-01"),
                                Map.of(),
                                Map.of(),
                                "its time is over",
                                "DONE",
                                null)),
                "93008-x#1");
    }

    private static AuditPage.Entry entry(
            String action,
            String outcome,
            Map<String, String> asked,
            Map<String, String> before,
            Map<String, String> after) {
        return new AuditPage.Entry(
                "93008-x#1", NOW, "p_agent", "agent", action, asked, before, after, "Panne", outcome, "c_12345678");
    }

    static Stream<SamplePages.Sample> all(
            Session agent, Function<LineState, Line> lines, Site site, Procedure procedure, Stream<Place> places) {
        Line line = lines.apply(LineState.OPEN);
        return Stream.of(
                        DrawSamples.all(agent, lines, site),
                        Arrays.stream(LineState.values())
                                .map(state -> sample(
                                        "line-" + state, agent, "line", line(lines.apply(state), site, procedure))),
                        places.map(place -> sample(
                                "place-" + place.state(),
                                agent,
                                "place",
                                new StaffPlaceView(line, site, new StaffPlace("p_1", place), REFUSED))),
                        Stream.of(
                                sample("journal", agent, "journal", new AuditView(line, site, journal(), NAMES, false)),
                                sample(
                                        "journal-none",
                                        agent,
                                        "journal",
                                        new AuditView(line, site, new AuditPage(List.of(), null), Map.of(), true)),
                                sample(
                                        "overview",
                                        agent,
                                        "overview",
                                        new StaffView(
                                                List.of(new Row(line, last(true)), new Row(line, last(false))),
                                                List.of(site),
                                                List.of(procedure),
                                                site.siteId(),
                                                null)),
                                sample(
                                        "overview-exists",
                                        agent,
                                        "overview",
                                        new StaffView(
                                                List.of(new Row(line, last(true))),
                                                List.of(site),
                                                List.of(procedure),
                                                site.siteId(),
                                                line)),
                                sample(
                                        "overview-no-site",
                                        agent,
                                        "overview",
                                        new StaffView(List.of(), List.of(), List.of(procedure), "", null)),
                                sample("close", agent, "close", new CloseView(line, site)),
                                sample("untold", agent, "untold", new UntoldPage(line, site, untold())),
                                sample("untold-none", agent, "untold", new UntoldPage(line, site, List.of())),
                                sample("line-preview", agent, "line", previewed(line, site, procedure)),
                                sample(
                                        "overview-none",
                                        agent,
                                        "overview",
                                        new StaffView(List.of(), List.of(site), List.of(procedure), "", null))))
                .flatMap(samples -> samples);
    }

    private static List<UntoldPerson> untold() {
        return Stream.of("REFUSED", "NO_ADDRESS", "LATE")
                .map(reason -> new UntoldPerson("p_1", 1_342, reason, NOW, NOW.plusSeconds(90_000)))
                .toList();
    }

    private static SamplePages.Sample sample(String name, Session agent, String template, Object view) {
        return new SamplePages.Sample("staff-" + name.toLowerCase(Locale.ROOT), "staff/" + template, agent, view);
    }

    private static StaffLineView previewed(Line line, Site site, Procedure procedure) {
        var christmas = new Preview(
                new ReleasePreview(12, 48, "CHRISTMAS", true), LocalDate.of(2026, 12, 25), "93008-x 2026-12-25");
        return line(line, site, procedure, christmas);
    }

    private static StaffLineView line(Line line, Site site, Procedure procedure) {
        return line(line, site, procedure, null);
    }

    private static StaffLineView line(Line line, Site site, Procedure procedure, @Nullable Preview preview) {
        var release =
                new Release("r_1", line.lineId(), "2026-12-01", "09:00", "12:00", 12, Map.of("PUBLIC", 48), "OPEN");
        return new StaffLineView(
                line,
                site,
                procedure,
                LineAction.offeredIn(line.state()),
                line.state() == LineState.DRAFT ? List.of() : List.of(release),
                Duration.ofDays(1),
                "k_1",
                LocalDate.of(2026, 12, 1),
                preview,
                watch(line.lineId(), line.state() == LineState.OPEN));
    }
}
