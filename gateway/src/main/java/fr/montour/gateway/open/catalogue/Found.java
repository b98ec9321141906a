package fr.montour.gateway.open.catalogue;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What a search for where somebody lives came to.
 *
 * @param certain whether the first can be taken without asking
 * @param areas the nearest first
 */
@Serdeable
public record Found(boolean certain, List<Area> areas) {

    public Found {
        areas = List.copyOf(areas);
    }
}
