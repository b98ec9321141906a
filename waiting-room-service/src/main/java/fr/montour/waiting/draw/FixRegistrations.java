package fr.montour.waiting.draw;

import fr.montour.draw.Hash;
import fr.montour.draw.Merkle;
import fr.montour.draw.MerkleRoot;
import fr.montour.draw.Registration;
import fr.montour.waiting.model.LineId;
import fr.montour.waiting.model.PersonId;
import fr.montour.waiting.place.IssuedNumber;
import fr.montour.waiting.place.IssuedNumbers;
import fr.montour.waiting.place.Place;
import fr.montour.waiting.place.PlaceId;
import fr.montour.waiting.place.Places;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns the registrations of a closed line into the leaves of the tree. An issued number whose place does not stand is given up first,
 * as calling does, so that it can never stand later: everybody acknowledged is a leaf, and each of them once.
 */
final class FixRegistrations {

    private final IssuedNumbers issuedNumbers;
    private final Places places;
    private final Pseudonyms pseudonyms;

    FixRegistrations(IssuedNumbers issuedNumbers, Places places, Pseudonyms pseudonyms) {
        this.issuedNumbers = issuedNumbers;
        this.places = places;
        this.pseudonyms = pseudonyms;
    }

    /** The root over all registrations. Repeated, goes on where it stopped and comes to the same. */
    Hash root(Draw.Closed draw) {
        List<Hash> roots = new ArrayList<>();
        for (long first = 0; first < draw.size(); first += Pseudonyms.CHUNK) {
            long chunk = first / Pseudonyms.CHUNK;
            long last = Math.min(draw.size(), first + Pseudonyms.CHUNK);
            MerkleRoot root = new MerkleRoot();
            long index = first;
            for (Hash pseudonym : chunk(draw, chunk, first + 1, last)) {
                root.add(new Registration(index++, pseudonym));
            }
            roots.add(root.value());
        }
        pseudonyms.putRoots(draw.line(), roots);
        return Merkle.root(roots);
    }

    private List<Hash> chunk(Draw.Closed draw, long chunk, long firstIssued, long lastIssued) {
        LineId line = draw.line();
        return pseudonyms.find(line, chunk).orElseGet(() -> {
            pseudonyms.put(line, chunk, read(draw, firstIssued, lastIssued));
            return pseudonyms.find(line, chunk).orElseThrow();
        });
    }

    private List<Hash> read(Draw.Closed draw, long firstIssued, long lastIssued) {
        LineId line = draw.line();
        Map<Long, IssuedNumber> drawn = issuedNumbers.range(line, firstIssued, lastIssued);
        Map<PlaceId, Place> standing = placesOf(line, drawn);
        List<Long> unclear = new ArrayList<>();
        for (long number = firstIssued; number <= lastIssued; number++) {
            IssuedNumber issued = drawn.get(number);
            if (issued == null || isPending(issued, standing.get(id(line, issued)))) {
                issuedNumbers.discard(line, number, issued == null ? null : issued.holder());
                unclear.add(number);
            }
        }
        if (!unclear.isEmpty()) {
            drawn = new HashMap<>(drawn);
            drawn.putAll(issuedNumbers.findAll(line, unclear));
            standing = placesOf(line, drawn);
        }
        List<Hash> read = new ArrayList<>();
        for (long number = firstIssued; number <= lastIssued; number++) {
            PlaceId id = id(line, drawn.get(number));
            boolean registered =
                    id != null && standing.get(id) instanceof Place.Waiting waiting && waiting.number() == number;
            read.add(registered && id != null ? draw.opening().pseudonymOf(id) : Registration.NOBODY);
        }
        return read;
    }

    /** Somebody drew it and their place is not there, or not there yet. */
    private static boolean isPending(IssuedNumber issued, @Nullable Place place) {
        return issued.holder() != null && !issued.isVoid() && (place == null || place.number() < issued.number());
    }

    private Map<PlaceId, Place> placesOf(LineId line, Map<Long, IssuedNumber> drawn) {
        List<PlaceId> ids = new ArrayList<>();
        for (IssuedNumber issued : drawn.values()) {
            PlaceId id = id(line, issued);
            if (id != null) {
                ids.add(id);
            }
        }
        return places.findAll(ids);
    }

    private static @Nullable PlaceId id(LineId line, @Nullable IssuedNumber issued) {
        PersonId holder = issued == null ? null : issued.holder();
        return holder == null ? null : new PlaceId(line, holder);
    }
}
