package fr.montour.waiting.line;

import static fr.montour.waiting.fakes.Samples.LINE;
import static fr.montour.waiting.fakes.Samples.NAME;
import static fr.montour.waiting.fakes.Samples.NOON;
import static fr.montour.waiting.fakes.Samples.settings;
import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.platform.result.Refusal;
import fr.montour.platform.result.Result;
import fr.montour.platform.result.Result.Done;
import fr.montour.platform.result.Result.Refused;
import fr.montour.waiting.fakes.InMemoryActivePlaces;
import fr.montour.waiting.fakes.InMemoryCatalogues;
import fr.montour.waiting.fakes.InMemoryLines;
import fr.montour.waiting.fakes.Units;
import fr.montour.waiting.line.MakeLine.Made;
import fr.montour.waiting.model.LineId;
import fr.montour.waiting.model.LineName;
import fr.montour.waiting.model.WaitingRefusal;
import fr.montour.waiting.site.Catalogue;
import fr.montour.waiting.site.CatalogueCache;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MakeLineTest {

    private static final LineSettings ASKED = settings(60, 10);

    private final InMemoryLines lines = new InMemoryLines(new InMemoryActivePlaces());
    private final CatalogueCache catalogue = new CatalogueCache(new InMemoryCatalogues());
    private final MakeLine make = new MakeLine(lines, catalogue);

    @BeforeEach
    void announce() {
        catalogue.learn(
                new Catalogue(0, NOON, Map.of("93008", ZoneId.of("Europe/Paris")), Set.of("residence-permit-renewal")));
    }

    private Line line() {
        return lines.find(LINE).orElseThrow();
    }

    private static boolean isNew(Result<Made> result) {
        assertThat(result).isInstanceOf(Done.class);
        return ((Done<Made>) result).value().isNew();
    }

    private static Refusal refusal(Result<?> result) {
        assertThat(result).isInstanceOf(Refused.class);
        return ((Refused<?>) result).refusal();
    }

    @Test
    void lineIsMadeOnce() {
        assertThat(isNew(make.make(LINE, NAME, ASKED))).isTrue();
        assertThat(isNew(make.make(LINE, NAME, ASKED))).isFalse();

        assertThat(line().state()).isEqualTo(LineState.DRAFT);
        assertThat(line().settings()).isEqualTo(ASKED);
        assertThat(line().settingsVersion()).isEqualTo(1);
    }

    @Test
    void lineThatExistsIsLeftAsItIs() {
        make.make(LINE, NAME, ASKED);

        Result<Made> other = make.make(LINE, new LineName("Autre"), settings(6_000, 500));

        assertThat(refusal(other)).isEqualTo(WaitingRefusal.LINE_EXISTS);
        assertThat(((Refused<Made>) other).details()).containsEntry("state", "DRAFT");
        assertThat(line().settings()).isEqualTo(ASKED);
        assertThat(line().name()).isEqualTo(NAME);
    }

    @Test
    void lineThatWasOpenedOrClosedIsNotMadeAgain() {
        make.make(LINE, NAME, ASKED);
        lines.act(LINE, LineAction.OPEN_LINE, NOON);
        assertThat(refusal(make.make(LINE, NAME, ASKED))).isEqualTo(WaitingRefusal.LINE_EXISTS);

        lines.act(LINE, LineAction.CLOSE, NOON);
        assertThat(refusal(make.make(LINE, NAME, ASKED))).isEqualTo(WaitingRefusal.LINE_EXISTS);

        assertThat(line().state()).isEqualTo(LineState.CLOSED);
    }

    @Test
    void lineThatAReleaseMadeIsTakenOverWithItsCredit() {
        lines.create(Line.draft(LINE, LineName.of(LINE), LineSettings.STANDING));
        lines.state(LINE, new Units().release(60));

        assertThat(isNew(make.make(LINE, NAME, ASKED))).isTrue();

        assertThat(line().credit(NOON)).isEqualTo(60);
        assertThat(line().name()).isEqualTo(NAME);
        assertThat(line().settings()).isEqualTo(ASKED);
        assertThat(refusal(make.make(LINE, NAME, settings(1, 1)))).isEqualTo(WaitingRefusal.LINE_EXISTS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "94028-residence-permit-renewal",
                "99999-residence-permit-renewal",
                "93008-parking",
                "93008-renewal"
            })
    void lineForWhatDoesNotExistIsNotMade(String id) {
        assertThat(refusal(make.make(new LineId(id), NAME, ASKED))).isEqualTo(WaitingRefusal.LINE_NOT_IN_CATALOGUE);

        assertThat(lines.all()).isEmpty();
    }

    @Test
    void nothingIsMadeBeforeTheCatalogueIsKnown() {
        var young = new MakeLine(lines, new CatalogueCache(new InMemoryCatalogues()));

        assertThat(refusal(young.make(LINE, NAME, ASKED))).isEqualTo(WaitingRefusal.CATALOGUE_UNKNOWN);

        assertThat(lines.all()).isEmpty();
    }
}
