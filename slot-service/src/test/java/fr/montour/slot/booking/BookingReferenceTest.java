package fr.montour.slot.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BookingReferenceTest {

    @Test
    void referencesAreReadableAndFreeOfLookAlikes() {
        var random = RandomGenerator.of("L64X128MixRandom");
        assertThat(Stream.generate(() -> BookingReference.random(random).value())
                        .limit(500))
                .allMatch(value -> value.matches("[2-9BCDFGHJKMNPQRSTWXYZ]{4}-[2-9BCDFGHJKMNPQRSTWXYZ]{4}"))
                .doesNotHaveDuplicates();
    }
}
