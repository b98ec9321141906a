package fr.montour.draw;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What shows one person that their registration took part, as it stands in JSON. It names them, so it is theirs alone.
 *
 * @param salt hexadecimal; with line and person it gives the pseudonym
 * @param index of the registration, from 0
 * @param path hashes beside the way from the leaf to the root, lowest first
 * @param number drawn; absent before the draw
 */
public record DrawProof(
        String lineId,
        String personId,
        String salt,
        long index,
        String pseudonym,
        List<String> path,
        long cohortSize,
        String root,
        @Nullable Long number) {

    public DrawProof {
        Objects.requireNonNull(lineId, "lineId");
        Objects.requireNonNull(personId, "personId");
        Objects.requireNonNull(salt, "salt");
        Objects.requireNonNull(pseudonym, "pseudonym");
        Objects.requireNonNull(root, "root");
        path = List.copyOf(Objects.requireNonNullElse(path, List.of()));
    }
}
