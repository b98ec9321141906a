package fr.montour.waiting.draw;

import fr.montour.draw.DrawProof;
import fr.montour.draw.Hash;
import fr.montour.draw.Merkle;
import fr.montour.draw.Registration;
import fr.montour.platform.result.Result;
import fr.montour.waiting.line.Cohort;
import fr.montour.waiting.model.LineId;
import fr.montour.waiting.model.WaitingRefusal;
import fr.montour.waiting.place.Place;
import fr.montour.waiting.place.PlaceId;
import fr.montour.waiting.place.Places;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;

/** Shows one person that their registration took part in the draw. Two reads of the tree, whatever its size. */
public final class ProveRegistration {

    private final Draws draws;
    private final Places places;
    private final Pseudonyms pseudonyms;

    public ProveRegistration(Draws draws, Places places, Pseudonyms pseudonyms) {
        this.draws = draws;
        this.places = places;
        this.pseudonyms = pseudonyms;
    }

    /** A root and what it was made of. */
    private record Tree(LineId line, Opening opening, Hash root, long size, Cohort cohort) {}

    /**
     * The proof of a person. Refused with {@code DRAW_UNKNOWN}, {@code DRAW_PENDING} (the root is not published),
     * {@code PLACE_UNKNOWN} or {@code NOT_IN_DRAW} (they came after the draw, or gave their registration up before).
     */
    public Result<DrawProof> prove(PlaceId id) {
        return Result.of(draws.find(id.line()), WaitingRefusal.DRAW_UNKNOWN).then(draw -> prove(id, draw));
    }

    private Result<DrawProof> prove(PlaceId id, Draw draw) {
        return switch (draw) {
            case Draw.Registering registering -> Result.refused(WaitingRefusal.DRAW_PENDING);
            case Draw.Cancelled cancelled -> Result.refused(WaitingRefusal.DRAW_UNKNOWN);
            case Draw.Closed closed -> Result.refused(WaitingRefusal.DRAW_PENDING);
            case Draw.Rooted rooted ->
                prove(id, new Tree(id.line(), rooted.opening(), rooted.root(), rooted.size(), Cohort.NONE));
            case Draw.Drawn drawn ->
                prove(id, new Tree(id.line(), drawn.opening(), drawn.root(), drawn.size(), drawn.cohort()));
        };
    }

    private Result<DrawProof> prove(PlaceId id, Tree tree) {
        return Result.of(places.find(id), WaitingRefusal.PLACE_UNKNOWN).then(place -> prove(id, place, tree));
    }

    private Result<DrawProof> prove(PlaceId id, Place place, Tree tree) {
        Hash pseudonym = tree.opening().pseudonymOf(id);
        // A place carries its issued number until it is called, and its number from then on.
        Set<Long> issuedNumbers = new LinkedHashSet<>();
        issuedNumbers.add(place.number());
        if (place.number() <= tree.cohort().size()) {
            issuedNumbers.add(tree.cohort().issuedOf(place.number()));
        }
        for (long issued : issuedNumbers) {
            if (issued <= tree.size()) {
                long chunk = (issued - 1) / Pseudonyms.CHUNK;
                int within = (int) ((issued - 1) % Pseudonyms.CHUNK);
                List<Hash> registered = pseudonyms.find(tree.line(), chunk).orElseThrow();
                if (registered.get(within).equals(pseudonym)) {
                    return Result.done(proof(id, tree, issued, registered, pseudonym));
                }
            }
        }
        return Result.refused(WaitingRefusal.NOT_IN_DRAW);
    }

    private DrawProof proof(PlaceId id, Tree tree, long issued, List<Hash> registered, Hash pseudonym) {
        long index = issued - 1;
        int chunk = (int) (index / Pseudonyms.CHUNK);
        long first = (long) chunk * Pseudonyms.CHUNK;
        List<Hash> leaves = IntStream.range(0, registered.size())
                .mapToObj(i -> new Registration(first + i, registered.get(i)).leaf())
                .toList();
        List<Hash> path = new ArrayList<>(Merkle.path(leaves, (int) (index - first)));
        path.addAll(Merkle.path(pseudonyms.roots(tree.line()).orElseThrow(), chunk));
        OptionalLong number = tree.cohort().size() == 0
                ? OptionalLong.empty()
                : OptionalLong.of(tree.cohort().numberOf(issued));
        return new DrawProof(
                tree.line().value(),
                id.person().value(),
                tree.opening().saltOf(id.person()).hex(),
                index,
                pseudonym.hex(),
                path.stream().map(Hash::hex).toList(),
                tree.size(),
                tree.root().hex(),
                number.isPresent() ? number.getAsLong() : null);
    }
}
