package fr.montour.platform.words;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The texts of one application in one language, by key; made by {@link Translations}. {@code {0}} in a text stands for the first
 * argument, {@code {1}} for the second; apostrophes are just apostrophes. What arguments contain is never read as a placeholder.
 */
public final class Messages {

    private static final Logger LOG = LoggerFactory.getLogger(Messages.class);
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)}");

    private final Language language;
    private final Map<String, String> texts;

    Messages(Language language, Map<String, String> texts) {
        this.language = language;
        this.texts = Map.copyOf(texts);
    }

    public Language language() {
        return language;
    }

    /** The text with its arguments filled in; {@code ??key??} and an error in the log where there is none. */
    public String text(String key, Object... arguments) {
        return find(key, arguments).orElseGet(() -> {
            LOG.error("no message {} in {}", key, language);
            return "??" + key + "??";
        });
    }

    /** The text with its arguments filled in, if there is one. */
    public Optional<String> find(String key, Object... arguments) {
        return Optional.ofNullable(texts.get(key)).map(text -> fill(text, arguments));
    }

    /** {@code key.one} or {@code key.other} with the count as its argument, written as in this language. */
    public String counted(String key, long count) {
        return text(key + (isOne(count) ? ".one" : ".other"), String.format(language.locale(), "%,d", count));
    }

    /** All keys. */
    public Set<String> keys() {
        return texts.keySet();
    }

    /** The placeholders of a text, for instance {@code {0}} and {@code {1}}; none where there is no such text. */
    public Set<String> placeholders(String key) {
        return PLACEHOLDER
                .matcher(texts.getOrDefault(key, ""))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    /** French counts zero with one, English does not (Unicode CLDR, plural rules). */
    private boolean isOne(long count) {
        return switch (language) {
            case FRENCH -> Math.abs(count) < 2;
            case ENGLISH -> count == 1;
        };
    }

    private static String fill(String text, Object... arguments) {
        return PLACEHOLDER.matcher(text).replaceAll(placeholder -> {
            int index = Integer.parseInt(placeholder.group(1));
            return Matcher.quoteReplacement(
                    index < arguments.length ? String.valueOf(arguments[index]) : placeholder.group());
        });
    }
}
