package fr.montour.gateway.page;

import fr.montour.gateway.edge.session.Session;
import fr.montour.gateway.open.catalogue.Site;
import fr.montour.gateway.open.draw.DrawViews;
import fr.montour.gateway.open.line.Line;
import fr.montour.gateway.open.line.LineState;
import fr.montour.gateway.staff.web.StaffDrawController.StaffDrawView;
import fr.montour.gateway.staff.web.StaffDrawController.Standing;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the page of a draw shows to staff in tests. */
final class DrawSamples {

    private static final LocalDateTime PROPOSED = LocalDateTime.parse("2026-12-07T12:00");
    private static final String CLOSE = "2026-12-07T11:00:00Z";
    private static final String KNOWN = "2026-12-07T20:00:00Z";
    private static final String HASH = "9f".repeat(32);
    private static final DrawViews.Beacon ROUND =
            new DrawViews.Beacon("drand", HASH, 31_337L, null, null, KNOWN, null, null, null);
    private static final DrawViews.Beacon LOTTERY =
            new DrawViews.Beacon("entered", null, null, null, "Loto, 7 décembre 2026", KNOWN, null, null, null);

    private DrawSamples() {}

    static Stream<SamplePages.Sample> all(Session agent, Function<LineState, Line> lines, Site site) {
        return Stream.of(
                        shown("draft", lines.apply(LineState.DRAFT), site, null),
                        shown("never", lines.apply(LineState.OPEN), site, null),
                        shown("open", lines.apply(LineState.REGISTRATION), site, standing("CLOSE", ROUND, null, false)),
                        shown("root", lines.apply(LineState.DRAWING), site, standing("ROOT", ROUND, null, false)),
                        shown("beacon", lines.apply(LineState.DRAWING), site, standing("BEACON", ROUND, null, false)),
                        shown("signature", lines.apply(LineState.DRAWING), site, standing("VALUE", ROUND, null, false)),
                        shown("value", lines.apply(LineState.DRAWING), site, standing("VALUE", LOTTERY, null, false)),
                        shown(
                                "mine",
                                lines.apply(LineState.DRAWING),
                                site,
                                standing("CONFIRMATION", LOTTERY, "Agnès", true)),
                        shown(
                                "second",
                                lines.apply(LineState.DRAWING),
                                site,
                                standing("CONFIRMATION", LOTTERY, "Agnès", false)),
                        shown("done", lines.apply(LineState.DRAWN), site, standing("NOTHING", LOTTERY, null, false)))
                .map(page -> new SamplePages.Sample("staff-draw-" + page.name(), "staff/draw", agent, page.view()));
    }

    private record Shown(String name, StaffDrawView view) {}

    private static Shown shown(String name, Line line, Site site, @Nullable Standing draw) {
        return new Shown(name, new StaffDrawView(line, site, draw, PROPOSED));
    }

    private static Standing standing(String awaits, DrawViews.Beacon named, @Nullable String enteredBy, boolean mine) {
        boolean rooted = !awaits.equals("CLOSE") && !awaits.equals("ROOT");
        boolean done = awaits.equals("NOTHING");
        var value = new DrawViews.Beacon("entered", null, null, null, "Loto", null, "7 11 23 31 42", "p_1", "p_2");
        var record = new DrawViews.PublicRecord(
                "93008-x",
                "montour-draw-1",
                done ? "DRAWN" : "CLOSED",
                CLOSE,
                CLOSE,
                HASH,
                named,
                rooted ? CLOSE : null,
                rooted ? 1_342L : null,
                rooted ? HASH : null,
                rooted ? CLOSE : null,
                done ? value : null,
                done ? HASH : null,
                done ? HASH : null,
                done ? KNOWN : null);
        Instant from = awaits.equals("ROOT") || done ? null : Instant.parse(KNOWN);
        var awaited = new DrawViews.Awaited(awaits, from, named.round(), enteredBy == null ? null : "p_agent");
        return new Standing(record, awaited, enteredBy, mine);
    }
}
