package fr.montour.waiting.draw;

import fr.montour.draw.Hash;
import fr.montour.draw.NamedBeacon;
import fr.montour.draw.Registration;
import fr.montour.draw.Seed;
import fr.montour.waiting.model.PersonId;
import fr.montour.waiting.place.PlaceId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * What is settled when a registration begins.
 *
 * @param secret kept until the draw; only its hash is published
 * @param saltKey kept for ever; gives each person a salt of their own
 * @param closesAt when registering ends
 * @param beacon the public value that will decide
 */
public record Opening(Hash secret, Hash saltKey, Instant openedAt, Instant closesAt, NamedBeacon beacon) {

    /** What is published of the secret before the draw. */
    public Hash commitment() {
        return Seed.commitment(secret);
    }

    /** Salt of a person, known to them alone. */
    public Hash saltOf(PersonId person) {
        byte[] key = saltKey.bytes();
        Hash inner = Hash.sha256(key, person.value().getBytes(StandardCharsets.UTF_8));
        return Hash.sha256(key, inner.bytes());
    }

    /** Pseudonym of a person in the published tree. */
    public Hash pseudonymOf(PlaceId place) {
        return Registration.pseudonym(
                saltOf(place.person()), place.line().value(), place.person().value());
    }
}
