package fr.montour.notification.letter;

import fr.montour.platform.testing.TranslationChecks;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The words of letters, held against the code and the templates that use them. */
class TranslationsTest {

    private final TranslationChecks checks = TranslationChecks.of(
            Notices.TRANSLATIONS, Path.of("src/main/java/fr/montour/notification/letter"), Path.of("src/main/jte"));

    @Test
    void everyLanguageSaysTheSameThings() {
        checks.assertLanguagesAgree();
    }

    @Test
    void everyWordThatIsUsedExists() {
        checks.assertNamedKeysExist();
    }

    @Test
    void everyWordThatExistsIsUsed() {
        checks.assertKeysAreUsed();
    }
}
