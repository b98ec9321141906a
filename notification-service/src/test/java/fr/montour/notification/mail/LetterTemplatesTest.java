package fr.montour.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.notification.letter.Block;
import fr.montour.notification.letter.Letter;
import fr.montour.notification.letter.Notice;
import fr.montour.notification.letter.Notices;
import fr.montour.notification.letter.Recipient;
import fr.montour.notification.letter.RemovalReason;
import fr.montour.platform.words.Language;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LetterTemplatesTest {

    private static final LetterTemplates TEMPLATES = new LetterTemplates(Notices.TRANSLATIONS);

    private static final Letter EVERY_BLOCK = new Letter(
            Language.FRENCH,
            "Sujet <i>",
            List.of(
                    new Block.Paragraph("L’un & \"l’autre\"\r\nsur une ligne"),
                    new Block.Facts(List.of(new Block.Fact("Lieu", "<b>Ici</b>"), new Block.Fact("Date", "demain"))),
                    new Block.Items("À apporter", List.of("Passeport", "Photo")),
                    new Block.Link("Ma place", URI.create("https://montour.example/lines/a?b=1&c=%22"))),
            null,
            null);

    @Test
    void htmlIsEscapedAndHasRealHeadingsAndLists() {
        assertThat(TEMPLATES.html(EVERY_BLOCK)).isEqualTo("""
                <!DOCTYPE html>
                <html lang="fr">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width">
                <title>Sujet &lt;i&gt;</title>
                </head>
                <body style="font-family:sans-serif;font-size:16px;line-height:1.5;max-width:40em;margin:0 auto;padding:1em">
                <h1 style="font-size:20px">Sujet &lt;i&gt;</h1>
                <p>L’un &amp; "l’autre" sur une ligne</p>
                <dl>
                <dt>Lieu</dt>
                <dd><strong dir="auto">&lt;b&gt;Ici&lt;/b&gt;</strong></dd>
                <dt>Date</dt>
                <dd><strong dir="auto">demain</strong></dd>
                </dl>
                <h2 style="font-size:18px">À apporter</h2>
                <ul>
                <li>Passeport</li>
                <li>Photo</li>
                </ul>
                <p><a href="https://montour.example/lines/a?b=1&amp;c=%22">Ma place</a></p>
                </body>
                </html>
                """);
    }

    @Test
    void plainTextSaysTheSameWithoutMarkup() {
        assertThat(TEMPLATES.text(EVERY_BLOCK)).isEqualTo("""
                L’un & "l’autre" sur une ligne

                Lieu\u00a0: <b>Ici</b>
                Date\u00a0: demain

                À apporter
                - Passeport
                - Photo

                Ma place
                https://montour.example/lines/a?b=1&c=%22
                """);
    }

    static Stream<Notice> everyNotice() {
        var place = Notices.place("93008-residence-permit-renewal");
        return Stream.concat(
                Stream.of(
                        Notices.confirmed(),
                        Notices.cancelled(),
                        new Notice.TurnNear(place, 0, Notices.AT),
                        new Notice.TurnNear(place, 1, Notices.AT),
                        new Notice.TurnNear(place, 30, Notices.AT),
                        new Notice.Called(place, Notices.AT, Notice.Unanswered.FORGIVEN),
                        new Notice.Called(place, Notices.AT, Notice.Unanswered.LAST_CALL),
                        new Notice.Called(place, Notices.AT, Notice.Unanswered.SHORT_CALL),
                        new Notice.Missed(place, Notice.Miss.CALL, true, null),
                        new Notice.Missed(place, Notice.Miss.UNTOLD_CALL, true, Notices.AT),
                        new Notice.Missed(place, Notice.Miss.CHOICE, false, null),
                        new Notice.Withdrawn(place, false),
                        new Notice.Withdrawn(place, true),
                        new Notice.Interrupted(place),
                        new Notice.LineClosed(place, null, Notices.AT),
                        new Notice.LineClosed(place, "Travaux jusqu’en janvier.", Notices.AT),
                        new Notice.Spared(place),
                        new Notice.BookedElsewhere("Bobigny"),
                        new Notice.AddressToProve("l_1", Notices.AT)),
                Arrays.stream(RemovalReason.values())
                        .map(reason -> new Notice.Removed(place, reason, "Message", Notices.AT)));
    }

    @ParameterizedTest
    @MethodSource("everyNotice")
    void noLetterLacksAWordOrAnArgument(Notice notice) {
        for (var language : Language.values()) {
            for (var recipient : List.of(Notices.CLAIRE, new Recipient(null, null))) {
                var letter = Notices.writer().write(notice, recipient, language);

                assertThat(letter.subject() + TEMPLATES.text(letter) + TEMPLATES.html(letter))
                        .doesNotContain("??")
                        .doesNotContainPattern("\\{\\d}")
                        .doesNotContain("null");
            }
        }
    }
}
