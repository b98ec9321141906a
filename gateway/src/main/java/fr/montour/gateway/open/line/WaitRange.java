package fr.montour.gateway.open.line;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * How long it may still take, as the API says it.
 *
 * @param basis {@code measured}, {@code configured} or {@code released}
 */
@Serdeable
public record WaitRange(long atLeastSeconds, long atMostSeconds, String basis) {

    /** The range of an estimate; null where it has none, as JSON leaves it out then. */
    public static @Nullable WaitRange of(Estimate estimate) {
        return estimate instanceof Estimate.Between between
                ? new WaitRange(
                        between.atLeast().toSeconds(),
                        between.atMost().toSeconds(),
                        switch (between.basis()) {
                            case MEASURED -> "measured";
                            case CONFIGURED -> "configured";
                            case RELEASED -> "released";
                        })
                : null;
    }
}
