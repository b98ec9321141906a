package fr.montour.notification.letter;

import fr.montour.platform.words.Translations;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** Notices and letters for tests. */
public final class Notices {

    public static final Instant AT = Instant.parse("2026-11-23T09:12:31Z");
    public static final Translations TRANSLATIONS = Translations.load(Notices.class, "/messages");
    public static final Recipient CLAIRE = new Recipient("Claire", "Dupont");

    private static final Localised RENEWAL =
            new Localised("Renouvellement d’un titre de séjour", "Renewal of a residence permit");

    private Notices() {}

    public static LetterWriter writer() {
        return new LetterWriter(TRANSLATIONS, new Links(URI.create("https://montour.example/")));
    }

    public static Appointment appointment(String siteName, String start, String zone) {
        var from = Instant.parse(start);
        return new Appointment(
                "b_7k2m4n6p3q5r7s2t4u6v2w4x6y",
                "K7QM-3XZ9",
                RENEWAL,
                siteName,
                "93000 Bobigny",
                from,
                from.plusSeconds(900),
                ZoneId.of(zone));
    }

    public static Notice.Confirmed confirmed() {
        return new Notice.Confirmed(
                appointment("Préfecture de Bobigny", "2026-12-01T08:00:00Z", "Europe/Paris"),
                List.of(new Localised("Passeport", "Passport"), new Localised("Justificatif", "Proof of address")),
                AT);
    }

    public static Notice.Cancelled cancelled() {
        return new Notice.Cancelled(confirmed().appointment(), AT.plusSeconds(3600));
    }

    public static Notice.Place place(String lineId) {
        return new Notice.Place(lineId, "Bobigny : renouvellement", 42, Territories.zoneOf(lineId));
    }
}
