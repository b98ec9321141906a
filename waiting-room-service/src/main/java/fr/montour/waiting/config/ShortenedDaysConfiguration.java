package fr.montour.waiting.config;

import fr.montour.waiting.line.ShortenedDays;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code montour.calling.day-length}: standing lines live on days of that length. Heeded in development alone, where
 * {@code montour.demo.enabled} is set: people who were promised "until Tuesday evening" would lose their place in a minute.
 */
@Singleton
final class ShortenedDaysConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(ShortenedDaysConfiguration.class);

    private final String length;
    private final boolean development;

    ShortenedDaysConfiguration(
            @Value("${montour.calling.day-length:}") String length,
            @Value("${montour.demo.enabled:false}") boolean development) {
        this.length = length;
        this.development = development;
    }

    /** The shortened days, or none: then the calendar counts. */
    Optional<ShortenedDays> days() {
        if (length.isBlank()) {
            return Optional.empty();
        }
        if (!development) {
            LOG.error(
                    "montour.calling.day-length={} is IGNORED: shortened days are for development, and montour.demo.enabled is not set",
                    length);
            return Optional.empty();
        }
        LOG.warn("Standing lines live on days of {}: a demonstration, nothing for people", length);
        return Optional.of(new ShortenedDays(Duration.parse(length)));
    }
}
