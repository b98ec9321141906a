package fr.montour.notification.letter;

import java.time.ZoneId;
import java.util.Map;

/**
 * Time zones by the INSEE code of a commune. Lines carry the code and no zone; communes overseas begin with the three
 * figures of their territory (INSEE, Code officiel géographique).
 */
public final class Territories {

    private static final ZoneId METROPOLE = ZoneId.of("Europe/Paris");
    private static final Map<String, ZoneId> OVERSEAS = Map.ofEntries(
            Map.entry("971", ZoneId.of("America/Guadeloupe")),
            Map.entry("972", ZoneId.of("America/Martinique")),
            Map.entry("973", ZoneId.of("America/Cayenne")),
            Map.entry("974", ZoneId.of("Indian/Reunion")),
            Map.entry("975", ZoneId.of("America/Miquelon")),
            Map.entry("976", ZoneId.of("Indian/Mayotte")),
            Map.entry("977", ZoneId.of("America/St_Barthelemy")),
            Map.entry("978", ZoneId.of("America/Marigot")),
            Map.entry("984", ZoneId.of("Indian/Kerguelen")),
            Map.entry("986", ZoneId.of("Pacific/Wallis")),
            Map.entry("987", ZoneId.of("Pacific/Tahiti")),
            Map.entry("988", ZoneId.of("Pacific/Noumea")));

    private Territories() {}

    /** Zone of the commune that a site id or a line id begins with. */
    public static ZoneId zoneOf(String communeFirst) {
        return communeFirst.length() < 3 ? METROPOLE : OVERSEAS.getOrDefault(communeFirst.substring(0, 3), METROPOLE);
    }
}
