package fr.montour.slot.testing;

import fr.montour.slot.catalogue.Catalogue;
import fr.montour.slot.catalogue.Locality;
import fr.montour.slot.catalogue.Procedure;
import fr.montour.slot.catalogue.Site;
import fr.montour.slot.catalogue.SiteKind;
import fr.montour.slot.model.LineId;
import fr.montour.slot.model.SiteId;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Lines of a catalogue, a new one each time, so that tests that share a store do not meet. */
public final class TestLines {

    private final Catalogue catalogue;
    private final AtomicInteger next = new AtomicInteger();

    public TestLines(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** A catalogue with a thousand sites. */
    public static Catalogue manySites() {
        return new Catalogue(
                IntStream.range(10_000, 11_000)
                        .mapToObj(code -> new Site(
                                new SiteId(Integer.toString(code)),
                                SiteKind.PREFECTURE,
                                new Locality("Commune " + code, Integer.toString(code), "10", "Département", "Région"),
                                ZoneId.of("Europe/Paris")))
                        .toList(),
                TestCatalogue.catalogue().procedures());
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    /** A line nobody has used. */
    public LineId next() {
        var sites = catalogue.sites(null, null);
        var procedures = catalogue.procedures();
        int number = next.getAndIncrement();
        Procedure procedure = procedures.get(number / sites.size());
        return new LineId(sites.get(number % sites.size()).id(), procedure.id());
    }

    /** A line of the same site for something else. */
    public LineId otherProcedure(LineId line) {
        var other = catalogue.procedures().stream()
                .map(Procedure::id)
                .filter(procedure -> !procedure.equals(line.procedure()))
                .findFirst()
                .orElseThrow();
        return new LineId(line.site(), other);
    }
}
