package fr.montour.notification.letter;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.notification.mail.LetterTemplates;
import fr.montour.platform.words.Language;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class LetterWriterTest {

    private static final LetterTemplates TEMPLATES = new LetterTemplates(Notices.TRANSLATIONS);

    private final LetterWriter writer = Notices.writer();

    private String text(Notice notice, Recipient recipient, Language language) {
        return TEMPLATES.text(writer.write(notice, recipient, language));
    }

    private String reason(Notice.Removed removed, Language language) {
        return writer.write(removed, Notices.CLAIRE, language).blocks().stream()
                .flatMap(block -> block instanceof Block.Facts(var facts) ? facts.stream() : Stream.empty())
                .map(Block.Fact::value)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void confirmationInFrenchSaysWhatWhereWhenAndWhatToBring() {
        var letter = writer.write(Notices.confirmed(), Notices.CLAIRE, Language.FRENCH);

        assertThat(letter.subject())
                .isEqualTo("Rendez-vous confirmé\u00a0: mardi 1er décembre 2026, Préfecture de Bobigny");
        assertThat(TEMPLATES.text(letter))
                .contains(
                        "Bonjour Claire Dupont,",
                        "Démarche\u00a0: Renouvellement d’un titre de séjour",
                        "Date\u00a0: mardi 1er décembre 2026",
                        "Heure\u00a0: 9 h 00 (heure de Paris)",
                        "Lieu\u00a0: Préfecture de Bobigny, 93000 Bobigny",
                        "Référence\u00a0: K7QM-3XZ9",
                        "Documents à apporter\n- Passeport\n- Justificatif",
                        "https://montour.example/appointments",
                        "Ce service est gratuit. Personne n’a le droit de vous vendre une place");
    }

    @Test
    void confirmationInEnglishSaysTheSame() {
        var letter = writer.write(Notices.confirmed(), Notices.CLAIRE, Language.ENGLISH);

        assertThat(letter.subject()).isEqualTo("Appointment confirmed: Tuesday 1 December 2026, Préfecture de Bobigny");
        assertThat(TEMPLATES.text(letter))
                .contains(
                        "Hello Claire Dupont,",
                        "Procedure: Renewal of a residence permit",
                        "Date: Tuesday 1 December 2026",
                        "Time: 9:00 am (Paris time)",
                        "Documents to bring\n- Passport\n- Proof of address",
                        "This service is free. Nobody may sell you a place");
    }

    @Test
    void cancellationTellsNotToComeAndTakesTheEntryOutOfTheCalendar() {
        var french = writer.write(Notices.cancelled(), Notices.CLAIRE, Language.FRENCH);
        var english = writer.write(Notices.cancelled(), Notices.CLAIRE, Language.ENGLISH);

        assertThat(TEMPLATES.text(french)).contains("Ne vous déplacez pas", "K7QM-3XZ9", "gratuit");
        assertThat(TEMPLATES.text(english)).contains("Please do not come", "K7QM-3XZ9", "free");
        assertThat(Stream.of(french, english).map(Letter::calendar)).allSatisfy(entry -> {
            assertThat(entry).isNotNull();
            assertThat(entry.cancelled()).isTrue();
            assertThat(entry.uid()).isEqualTo("b_7k2m4n6p3q5r7s2t4u6v2w4x6y");
        });
    }

    @Test
    void aCallTellsUntilWhenAndWhereToAnswer() {
        var called = new Notice.Called(
                Notices.place("93008-residence-permit-renewal"),
                Instant.parse("2026-11-23T09:22:31Z"),
                Notice.Unanswered.FORGIVEN);

        assertThat(text(called, Notices.CLAIRE, Language.FRENCH))
                .contains(
                        "C’est votre tour dans la file «\u00a0Bobigny : renouvellement\u00a0» (numéro 42).",
                        "avant le lundi 23 novembre 2026 à 10 h 22 (heure de Paris)",
                        "https://montour.example/lines/93008-residence-permit-renewal/place");
        assertThat(text(called, Notices.CLAIRE, Language.ENGLISH))
                .contains(
                        "It is your turn in the line “Bobigny : renouvellement” (number 42).",
                        "before Monday 23 November 2026, 10:22 am (Paris time)");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aLinkToAnAddressThatMayBeAnybodysNamesNobody(Language language) {
        var letter = writer.write(
                new Notice.AddressToProve("l_4g6h2j3k5l7m4n6p2q3r5s7t4u", Notices.AT),
                new Recipient(null, null),
                language);

        assertThat(TEMPLATES.text(letter))
                .containsPattern("^(Bonjour|Hello),")
                .contains("https://montour.example/address?t=l_4g6h2j3k5l7m4n6p2q3r5s7t4u")
                .doesNotContain("Claire", "Dupont", "Bobigny");
    }

    @Test
    void aReminderTellsHowManyAreAheadAndWhenTheCallIsExpected() {
        var near = new Notice.TurnNear(
                Notices.place("93008-residence-permit-renewal"), 30, Instant.parse("2026-11-23T09:22:31Z"));

        assertThat(text(near, Notices.CLAIRE, Language.FRENCH))
                .contains(
                        "Votre tour approche dans la file «\u00a0Bobigny : renouvellement\u00a0» (numéro 42).",
                        "Il reste 30 personnes devant vous.",
                        "vers 10 h 22 (heure de Paris), le lundi 23 novembre 2026",
                        "C’est une estimation",
                        "https://montour.example/lines/93008-residence-permit-renewal/place");
        assertThat(text(near, Notices.CLAIRE, Language.ENGLISH))
                .contains(
                        "Your turn is near in the line “Bobigny : renouvellement” (number 42).",
                        "There are 30 people before you.",
                        "around 10:22 am (Paris time) on Monday 23 November 2026",
                        "This is an estimate");
    }

    @Test
    void aReminderCountsOneAndNobodyInWords() {
        var place = Notices.place("93008-residence-permit-renewal");
        var alone = new Notice.TurnNear(place, 0, Notices.AT);
        var one = new Notice.TurnNear(place, 1, Notices.AT);

        assertThat(text(alone, Notices.CLAIRE, Language.FRENCH)).contains("la prochaine personne");
        assertThat(text(one, Notices.CLAIRE, Language.FRENCH)).contains("1 personne devant vous");
        assertThat(text(alone, Notices.CLAIRE, Language.ENGLISH)).contains("the next person");
        assertThat(text(one, Notices.CLAIRE, Language.ENGLISH)).contains("is 1 person before you");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "false | vous gardez votre place et serez appelé encore une fois | you keep your place and will be called once more",
                "true  | C’est le dernier appel                                  | This is the last call"
            })
    void aCallTellsWhetherItIsTheLast(boolean last, String french, String english) {
        var called = new Notice.Called(
                Notices.place("93008-x"), Notices.AT, last ? Notice.Unanswered.LAST_CALL : Notice.Unanswered.FORGIVEN);

        assertThat(text(called, Notices.CLAIRE, Language.FRENCH)).contains(french);
        assertThat(text(called, Notices.CLAIRE, Language.ENGLISH)).contains(english);
        assertThat(text(called, Notices.CLAIRE, Language.FRENCH).contains("votre place est perdue"))
                .isEqualTo(last);
    }

    @Test
    void aShortCallTellsThatMissingItCostsNothing() {
        var called = new Notice.Called(
                Notices.place("93008-x"), Instant.parse("2026-11-23T09:22:31Z"), Notice.Unanswered.SHORT_CALL);

        assertThat(text(called, Notices.CLAIRE, Language.FRENCH))
                .contains("vous ne perdez rien", "avant le lundi 23 novembre 2026 à 10 h 22", "venir au dernier moment")
                .doesNotContain("votre tour dans la file «", "encore une fois");
        assertThat(text(called, Notices.CLAIRE, Language.ENGLISH))
                .contains("you lose nothing", "before Monday 23 November 2026", "come at short notice");
        var withdrawn = new Notice.Withdrawn(Notices.place("93008-x"), true);
        assertThat(text(withdrawn, Notices.CLAIRE, Language.FRENCH))
                .contains("restent les mêmes")
                .doesNotContain("en premier");
        assertThat(text(withdrawn, Notices.CLAIRE, Language.ENGLISH))
                .contains("stay as they are")
                .doesNotContain("called first");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CALL        | n’avez pas répondu à temps               | did not answer in time",
                "UNTOLD_CALL | Nous n’avons pas pu vous écrire à temps  | We could not write to you in time",
                "CHOICE      | aucun rendez-vous n’a été réservé à temps | no appointment was booked in time"
            })
    void aMissedTurnTellsWhatWasMissedAndWhetherThePlaceIsKept(Notice.Miss what, String french, String english) {
        var place = Notices.place("93008-residence-permit-renewal");
        for (var kept : new boolean[] {true, false}) {
            var missed = new Notice.Missed(place, what, kept, null);

            assertThat(text(missed, Notices.CLAIRE, Language.FRENCH))
                    .contains(french, kept ? "Vous gardez votre place" : "votre place est perdue")
                    .doesNotContain("Vous ne serez pas appelé avant");
            assertThat(text(missed, Notices.CLAIRE, Language.ENGLISH))
                    .contains(english, kept ? "You keep your place" : "your place is lost");
        }
    }

    @Test
    void aMissedTurnTellsWhenTheNextCallComesAtTheEarliest() {
        var missed = new Notice.Missed(
                Notices.place("93008-x"), Notice.Miss.CALL, true, Instant.parse("2026-11-24T07:00:00Z"));

        assertThat(text(missed, Notices.CLAIRE, Language.FRENCH))
                .contains("Vous ne serez pas appelé avant le mardi 24 novembre 2026 à 8 h 00 (heure de Paris).");
        assertThat(text(missed, Notices.CLAIRE, Language.ENGLISH))
                .contains("You will not be called before Tuesday 24 November 2026, 8:00 am (Paris time).");
    }

    @Test
    void aCallThatIsTakenBackTellsThatNoChanceIsLost() {
        var withdrawn = new Notice.Withdrawn(Notices.place("93008-x"), false);

        assertThat(text(withdrawn, Notices.CLAIRE, Language.FRENCH))
                .contains("L’appel est retiré", "appelé en premier", "aucune chance");
        assertThat(text(withdrawn, Notices.CLAIRE, Language.ENGLISH))
                .contains("The call is taken back", "called first", "no chance");
    }

    @Test
    void aTurnThatAnOutageOfOursInterruptedTellsThatNoChanceIsLost() {
        var interrupted = new Notice.Interrupted(Notices.place("93008-x"));

        assertThat(text(interrupted, Notices.CLAIRE, Language.FRENCH))
                .contains("notre service était en panne", "appelé en premier", "aucune chance");
        assertThat(text(interrupted, Notices.CLAIRE, Language.ENGLISH))
                .contains("our service was out of order", "called first", "no chance");
    }

    @Test
    void aClosedLineIsToldWithTheReasonThatThePlaceIsKeptAndWhatToDo() {
        var closed = new Notice.LineClosed(Notices.place("93008-x"), "Travaux\njusqu’en janvier.", Notices.AT);

        assertThat(text(closed, Notices.CLAIRE, Language.FRENCH))
                .contains(
                        "ont fermé la file",
                        "le lundi 23 novembre 2026",
                        "Travaux jusqu’en janvier.",
                        "Vous gardez votre place et votre numéro, le 42",
                        "Vous n’avez rien à faire");
        assertThat(text(closed, Notices.CLAIRE, Language.ENGLISH))
                .contains("have closed the line", "You keep your place", "nothing you need to do");
        assertThat(text(
                        new Notice.LineClosed(Notices.place("93008-x"), null, Notices.AT),
                        Notices.CLAIRE,
                        Language.FRENCH))
                .doesNotContain("Message des agents");
    }

    @Test
    void aCallThatCouldNotBeToldTellsThatNothingIsLostAndWhatToDo() {
        var spared = new Notice.Spared(Notices.place("93008-x"));

        assertThat(text(spared, Notices.CLAIRE, Language.FRENCH))
                .contains("pas pu vous prévenir", "aucune chance", "Ouvrez la page de votre place");
        assertThat(text(spared, Notices.CLAIRE, Language.ENGLISH))
                .contains("could not tell you", "no chance", "Open the page of your place");
    }

    @Test
    void aRemovedPlaceComesWithTheReasonTheWordsOfTheStaffAndHowToContest() {
        var removed = new Notice.Removed(
                Notices.place("93008-residence-permit-renewal"),
                RemovalReason.DUPLICATE,
                "Vous attendez déjà\nsous le numéro 12.",
                Notices.AT);

        assertThat(text(removed, Notices.CLAIRE, Language.FRENCH))
                .contains(
                        "retiré votre place dans la file «\u00a0Bobigny : renouvellement\u00a0» (numéro 42) le lundi 23 novembre 2026",
                        "Motif\u00a0: vous avez une autre place dans cette file",
                        "Message des agents\u00a0: Vous attendez déjà sous le numéro 12.",
                        "tribunal administratif",
                        "https://montour.example/lines/93008-residence-permit-renewal/place");
        assertThat(text(removed, Notices.CLAIRE, Language.ENGLISH))
                .contains(
                        "Reason: you have another place in this line",
                        "Message from the staff: Vous attendez déjà sous le numéro 12.",
                        "administrative court");
    }

    @ParameterizedTest
    @EnumSource(RemovalReason.class)
    void everyReasonForARemovalIsSaidInBothLanguages(RemovalReason reason) {
        var removed = new Notice.Removed(Notices.place("93008-x"), reason, "", Notices.AT);
        assertThat(reason(removed, Language.FRENCH)).isNotBlank().isNotEqualTo(reason(removed, Language.ENGLISH));
        assertThat(RemovalReason.of(reason.name())).isEqualTo(reason);
        assertThat(RemovalReason.of("SOMETHING_NEW")).isEqualTo(RemovalReason.OTHER);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-12-01T05:00:00Z | Indian/Reunion  | 9 h 00  | mardi 1er décembre 2026",
                "2026-12-01T12:00:00Z | America/Cayenne | 9 h 00  | mardi 1er décembre 2026",
                "2026-12-01T22:30:00Z | Pacific/Noumea  | 9 h 30  | mercredi 2 décembre 2026",
                "2026-07-01T07:00:00Z | Europe/Paris    | 9 h 00  | mercredi 1er juillet 2026"
            })
    void timesAreThoseOfTheSite(String start, String zone, String hour, String day) {
        var notice = new Notice.Confirmed(Notices.appointment("Site", start, zone), List.of(), Notices.AT);

        assertThat(text(notice, Notices.CLAIRE, Language.FRENCH))
                .contains("Heure\u00a0: " + hour + " (", "Date\u00a0: " + day);
    }

    @Test
    void overseasTheZoneIsNamed() {
        var reunion = new Notice.Confirmed(
                Notices.appointment("Saint-Denis", "2026-12-01T05:00:00Z", "Indian/Reunion"), List.of(), Notices.AT);

        assertThat(text(reunion, Notices.CLAIRE, Language.FRENCH)).containsPattern("9 h 00 \\(heure .*Réunion\\)");
        assertThat(text(reunion, Notices.CLAIRE, Language.ENGLISH)).containsPattern("9:00 am \\(R.union Time\\)");
    }

    @ParameterizedTest
    @CsvSource({
        "93008-x, Europe/Paris",
        "2A004-x, Europe/Paris",
        "97411-x, Indian/Reunion",
        "97302-x, America/Cayenne",
        "98818-x, Pacific/Noumea",
        "x, Europe/Paris"
    })
    void theZoneOfALineIsThatOfItsCommune(String lineId, String zone) {
        assertThat(Territories.zoneOf(lineId)).hasToString(zone);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void somebodyWithoutFirstNameIsGreetedByTheirOnlyName(Language language) {
        assertThat(text(Notices.confirmed(), new Recipient(null, "Soekarno"), language))
                .containsPattern("(Bonjour|Hello) Soekarno,");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void somebodyWithoutAnyKnownNameIsGreetedAllTheSame(Language language) {
        assertThat(text(Notices.confirmed(), new Recipient(null, " "), language))
                .containsPattern("^(Bonjour|Hello),")
                .doesNotContain("null");
    }

    static Stream<String> oddNames() {
        return Stream.of(
                "Anne-Élisabeth Zoé Marie-Thérèse ".repeat(20),
                "محمد بن عبد الله",
                "שרה",
                "Nguyễn Thị Ánh",
                "O’Brien d'Arc-Łuczak",
                "<script>alert(1)</script> & \"Co\"",
                "Bcc: everybody@example.org\r\nBcc: x",
                "\u202Egpj.exe");
    }

    @ParameterizedTest
    @MethodSource("oddNames")
    void namesMayContainAnything(String familyName) {
        var letter = writer.write(Notices.confirmed(), new Recipient("Zoé", familyName), Language.FRENCH);

        assertThat(TEMPLATES.text(letter).lines().filter(line -> line.startsWith("Bonjour")))
                .singleElement()
                .asString()
                .startsWith("Bonjour Zoé")
                .endsWith(",")
                .doesNotContain("\u202E");
        assertThat(TEMPLATES.html(letter)).doesNotContain("<script>").contains("<html lang=\"fr\">");
    }
}
