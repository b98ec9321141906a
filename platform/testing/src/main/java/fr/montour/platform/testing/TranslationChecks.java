package fr.montour.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.platform.words.Language;
import fr.montour.platform.words.Messages;
import fr.montour.platform.words.Translations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What has to be true of the texts of an application: the languages agree, every key that code or templates name has a text,
 * and every text is named somewhere.
 *
 * <p>A key is named by a literal that is the key, the key without {@code .one} or {@code .other}, or its beginning with the dot
 * at the end ({@code "reason." + name}). A literal is taken for a key when it is made like one and begins like one: what begins
 * so and is none is listed with {@link #exceptFor}.
 */
public final class TranslationChecks {

    private static final Pattern LITERAL = Pattern.compile("\"([a-z][\\w-]*(?:\\.[\\w-]+)*\\.?)\"");
    private static final Pattern FORM_OF_COUNT = Pattern.compile("\\.(one|other)$");

    private final Translations translations;
    private final Set<String> literals;

    private TranslationChecks(Translations translations, Set<String> literals) {
        this.translations = translations;
        this.literals = literals;
    }

    /** @param sources folders with the Java files and jte templates that use the texts, from the module's folder */
    public static TranslationChecks of(Translations translations, Path... sources) {
        return new TranslationChecks(
                translations,
                Arrays.stream(sources)
                        .flatMap(TranslationChecks::files)
                        .flatMap(TranslationChecks::literals)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** Literals that look like keys and are none. */
    public TranslationChecks exceptFor(String... others) {
        var rest = new TreeSet<>(literals);
        rest.removeAll(List.of(others));
        return new TranslationChecks(translations, rest);
    }

    /** Fails where a language lacks a text, or a text lacks a placeholder that it has in another language. */
    public void assertLanguagesAgree() {
        Map<String, Set<String>> expected = placeholders(Language.FRENCH);
        assertThat(expected).isNotEmpty();
        assertThat(Language.values())
                .allSatisfy(language ->
                        assertThat(placeholders(language)).as("%s", language).isEqualTo(expected));
        assertThat(expected)
                .allSatisfy((key, names) -> assertThat(names)
                        .as("placeholders of %s are counted from 0", key)
                        .isEqualTo(IntStream.range(0, names.size())
                                .mapToObj(index -> "{" + index + "}")
                                .collect(Collectors.toSet())));
        assertThat(expected.keySet())
                .filteredOn(key -> key.endsWith(".one"))
                .allSatisfy(key -> assertThat(expected).containsKey(key.replaceFirst("one$", "other")));
        assertThat(Language.values())
                .allSatisfy(language -> assertThat(expected.keySet())
                        .as("%s", language)
                        .allSatisfy(key -> assertThat(translations.in(language).text(key))
                                .as(key)
                                .isNotBlank()));
    }

    /** Fails on a key that is named in the sources and has no text. */
    public void assertNamedKeysExist() {
        Set<String> keys = keys();
        Set<String> beginnings =
                keys.stream().map(key -> key.split("\\.", 2)[0]).collect(Collectors.toSet());
        assertThat(literals)
                .filteredOn(literal -> literal.contains(".") && beginnings.contains(literal.split("\\.", 2)[0]))
                .isNotEmpty()
                .allSatisfy(literal ->
                        assertThat(keys).as("keys for \"%s\"", literal).anyMatch(key -> names(literal, key)));
    }

    /** Fails on a text that no source names. */
    public void assertKeysAreUsed() {
        assertThat(keys())
                .allSatisfy(key ->
                        assertThat(literals).as("literals that name %s", key).anyMatch(literal -> names(literal, key)));
    }

    private static boolean names(String literal, String key) {
        return literal.endsWith(".")
                ? key.startsWith(literal)
                : key.equals(literal)
                        || FORM_OF_COUNT.matcher(key).replaceFirst("").equals(literal);
    }

    private Set<String> keys() {
        return translations.in(Language.FRENCH).keys();
    }

    private Map<String, Set<String>> placeholders(Language language) {
        Messages messages = translations.in(language);
        var placeholders = new TreeMap<String, Set<String>>();
        messages.keys().forEach(key -> placeholders.put(key, messages.placeholders(key)));
        return placeholders;
    }

    private static Stream<String> literals(Path file) {
        try {
            return LITERAL.matcher(Files.readString(file)).results().map(result -> result.group(1)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> files(Path folder) {
        try (var files = Files.walk(folder)) {
            return files
                    .filter(file ->
                            file.toString().endsWith(".java") || file.toString().endsWith(".jte"))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
