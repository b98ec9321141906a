package fr.montour.gateway.page;

import fr.montour.gateway.open.draw.DrawController.DrawView;
import fr.montour.gateway.open.draw.DrawViews.Beacon;
import fr.montour.gateway.open.draw.DrawViews.PublicRecord;
import fr.montour.gateway.page.SamplePages.Sample;
import java.net.URI;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The page of a draw at each stage, with either kind of public value. */
final class SampleDraws {

    private static final String HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    private static final String NOW = SamplePages.NOW.toString();
    private static final Beacon ROUND = new Beacon("drand", HASH, 4_242L, null, null, NOW, null, null, null);
    private static final Beacon LOTTERY =
            new Beacon("entered", null, null, null, "Loto <du> 2 décembre", NOW, null, null, null);
    private static final Beacon KNOWN =
            new Beacon("drand", HASH, 4_242L, HASH, null, null, HASH.replace('9', '1'), null, null);

    private SampleDraws() {}

    static Stream<Sample> all() {
        return Stream.of(
                sample("draw-registration", "REGISTRATION", LOTTERY, null, null),
                sample("draw-closed", "CLOSED", ROUND, HASH, null),
                sample("draw-drawn", "DRAWN", ROUND, HASH, KNOWN));
    }

    private static Sample sample(
            String name, String state, Beacon named, @Nullable String root, @Nullable Beacon beacon) {
        String then = root == null ? null : NOW;
        String known = beacon == null ? null : HASH;
        var draw = new PublicRecord(
                SamplePages.LINE.value(),
                "montour-draw-1",
                state,
                NOW,
                NOW,
                HASH,
                named,
                then,
                root == null ? null : 1_000L,
                root,
                then,
                beacon,
                known,
                known,
                beacon == null ? null : NOW);
        var view = new DrawView(
                SamplePages.LINE,
                SamplePages.SITE,
                SamplePages.PROCEDURE,
                draw,
                URI.create("https://montour.example/api/v1/lines/" + SamplePages.LINE + "/draw"));
        return new Sample(name, "draw/draw", beacon == null ? null : SamplePages.applicant(), view);
    }
}
