package fr.montour.slot.testing;

import fr.montour.slot.catalogue.Catalogue;
import fr.montour.slot.catalogue.Locality;
import fr.montour.slot.catalogue.Procedure;
import fr.montour.slot.catalogue.Site;
import fr.montour.slot.catalogue.SiteKind;
import fr.montour.slot.catalogue.Text;
import fr.montour.slot.model.LineId;
import fr.montour.slot.model.ProcedureId;
import fr.montour.slot.model.SiteId;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;

/** A few sites, and two procedures. */
public final class TestCatalogue {

    public static final ProcedureId RENEWAL = new ProcedureId("residence-permit-renewal");
    public static final ProcedureId LICENCE = new ProcedureId("driving-licence-exchange");
    public static final Site BOBIGNY =
            site("93008", SiteKind.PREFECTURE, "Bobigny", "93", "Seine-Saint-Denis", "Europe/Paris");
    public static final Site LE_RAINCY =
            site("93062", SiteKind.SOUS_PREFECTURE, "Le Raincy", "93", "Seine-Saint-Denis", "Europe/Paris");
    public static final Site EVREUX = site("27229", SiteKind.PREFECTURE, "Évreux", "27", "Eure", "Europe/Paris");
    public static final Site AJACCIO =
            site("2A004", SiteKind.PREFECTURE, "Ajaccio", "2A", "Corse-du-Sud", "Europe/Paris");
    public static final Site SAINT_DENIS =
            site("97411", SiteKind.PREFECTURE, "Saint-Denis", "974", "La Réunion", "Indian/Reunion");
    public static final Site CAYENNE =
            site("97302", SiteKind.PREFECTURE, "Cayenne", "973", "Guyane", "America/Cayenne");
    public static final LineId BOBIGNY_RENEWAL = new LineId(BOBIGNY.id(), RENEWAL);

    private TestCatalogue() {}

    public static Catalogue catalogue() {
        return new Catalogue(
                List.of(BOBIGNY, LE_RAINCY, EVREUX, AJACCIO, SAINT_DENIS, CAYENNE),
                List.of(
                        procedure(RENEWAL, "Renouvellement d’un titre de séjour", "Renewal of a residence permit"),
                        procedure(LICENCE, "Échange d’un permis de conduire", "Driving licence exchange")));
    }

    private static Procedure procedure(ProcedureId id, String fr, String en) {
        var text = new Text(fr, en);
        return new Procedure(id, text, text, Duration.ofMinutes(20), List.of(text), text);
    }

    private static Site site(String id, SiteKind kind, String commune, String code, String departement, String zone) {
        return new Site(
                new SiteId(id),
                kind,
                new Locality(commune, code + "000", code, departement, "Région"),
                ZoneId.of(zone));
    }
}
