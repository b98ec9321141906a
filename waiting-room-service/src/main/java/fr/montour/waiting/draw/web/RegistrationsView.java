package fr.montour.waiting.draw.web;

import fr.montour.draw.Hash;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * A part of the published registrations.
 *
 * @param from index of the first
 * @param pseudonyms hexadecimal, in order of registration; all zeros where one was given up before the close
 */
@Serdeable
record RegistrationsView(long from, List<String> pseudonyms) {
    static RegistrationsView of(long from, List<Hash> pseudonyms) {
        return new RegistrationsView(from, pseudonyms.stream().map(Hash::hex).toList());
    }
}
