package fr.montour.gateway.page;

import fr.montour.gateway.edge.language.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What people read, by key, in one language: {@code messages_fr.properties} and {@code messages_en.properties} (UTF-8). {@code {0}}
 * stands for an argument; apostrophes are just apostrophes. A missing key shows as {@code ??key??}, which tests look for.
 */
public final class Messages {

    private static final Logger LOG = LoggerFactory.getLogger(Messages.class);
    private static final Pattern FRENCH_SPACE = Pattern.compile(" (?=[!?:;»])|(?<=«) ");
    private static final Map<Language, Messages> ALL = Map.of(
            Language.FRENCH, new Messages(Language.FRENCH),
            Language.ENGLISH, new Messages(Language.ENGLISH));

    private final Language language;
    private final Map<String, String> texts;

    private Messages(Language language) {
        this.language = language;
        this.texts = load("/messages_" + language.tag() + ".properties", language);
    }

    /** The messages of a language. */
    public static Messages in(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    /** The text with its arguments filled in. */
    public String text(String key, Object... arguments) {
        return find(key, arguments).orElseGet(() -> {
            LOG.error("no message {} in {}", key, language);
            return "??" + key + "??";
        });
    }

    /** The text, if there is one. */
    public Optional<String> find(String key, Object... arguments) {
        return Optional.ofNullable(texts.get(key)).map(text -> fill(text, arguments));
    }

    /** {@code key.one} or {@code key.other}: French counts zero with one, English does not. */
    public String counted(String key, long count) {
        boolean one = language == Language.FRENCH ? Math.abs(count) < 2 : count == 1;
        return text(key + (one ? ".one" : ".other"), String.format(language.locale(), "%,d", count));
    }

    /** All keys. */
    public Set<String> keys() {
        return texts.keySet();
    }

    private static String fill(String text, Object... arguments) {
        String filled = text;
        for (int i = 0; i < arguments.length; i++) {
            filled = filled.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return filled;
    }

    private static Map<String, String> load(String resource, Language language) {
        try (var in = Messages.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing");
            }
            var properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties.stringPropertyNames().stream()
                    .collect(Collectors.toUnmodifiableMap(
                            key -> key, key -> typeset(properties.getProperty(key), language)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
