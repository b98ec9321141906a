package fr.montour.platform.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What one application says, in every {@link Language}: one file of properties in UTF-8 for each, {@code messages_fr.properties}
 * and so on. Read once; a missing file stops the start.
 */
public final class Translations {

    private static final Pattern FRENCH_SPACE = Pattern.compile(" (?=[!?:;»])|(?<=«) ");

    private final Map<Language, Messages> languages;

    private Translations(Map<Language, Messages> languages) {
        this.languages = languages;
    }

    /**
     * Reads the files.
     *
     * @param owner a class of the application: files are looked for as its resources
     * @param name of the files up to the language, for instance {@code /messages}
     */
    public static Translations load(Class<?> owner, String name) {
        return new Translations(Arrays.stream(Language.values())
                .collect(Collectors.toUnmodifiableMap(
                        Function.identity(), language -> new Messages(language, read(owner, name, language)))));
    }

    /** The texts of a language. */
    public Messages in(Language language) {
        return Objects.requireNonNull(languages.get(language));
    }

    private static Map<String, String> read(Class<?> owner, String name, Language language) {
        String resource = name + "_" + language.tag() + ".properties";
        try (var in = owner.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing");
            }
            var properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties.stringPropertyNames().stream()
                    .collect(Collectors.toUnmodifiableMap(
                            key -> key, key -> typeset(properties.getProperty(key), language)));
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " cannot be read", e);
        }
    }

    /** French puts a space before some marks, at which no line may break. */
    private static String typeset(String text, Language language) {
        return switch (language) {
            case FRENCH -> FRENCH_SPACE.matcher(text).replaceAll("\u00a0");
            case ENGLISH -> text;
        };
    }
}
