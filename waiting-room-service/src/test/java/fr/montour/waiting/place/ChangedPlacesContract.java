package fr.montour.waiting.place;

import static fr.montour.waiting.fakes.Samples.LINE;
import static fr.montour.waiting.fakes.Samples.NOON;
import static fr.montour.waiting.fakes.Samples.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of changed places promises. */
public abstract class ChangedPlacesContract {

    private static final ChangedPlace FIRST = changed(1, NOON);
    private static final ChangedPlace SECOND = changed(2, NOON.plusMillis(1));
    private static final ChangedPlace THIRD = changed(1, NOON.plusSeconds(9));

    private ChangedPlaces places;

    /** An empty store. */
    protected abstract ChangedPlaces empty();

    private static ChangedPlace changed(long person, Instant at) {
        return new ChangedPlace(new PlaceId(LINE, person(person)), at);
    }

    @BeforeEach
    void emptyStore() {
        places = empty();
    }

    @Test
    void whatWasNotedIsReadFromAMomentOnInOrderOfTime() {
        places.note(List.of(THIRD, FIRST));
        places.note(List.of(SECOND));
        places.note(List.of());

        assertThat(places.since(NOON, 10)).containsExactly(FIRST, SECOND, THIRD);
        assertThat(places.since(NOON.plusMillis(1), 10)).containsExactly(SECOND, THIRD);
        assertThat(places.since(NOON, 2)).containsExactly(FIRST, SECOND);
        assertThat(places.since(NOON.plusSeconds(10), 10)).isEmpty();
    }

    @Test
    void whatIsNotedTwiceIsThereOnce() {
        places.note(List.of(FIRST, FIRST));
        places.note(List.of(FIRST, SECOND));

        assertThat(places.since(NOON, 10)).containsExactly(FIRST, SECOND);
    }

    @Test
    void whatIsOldIsForgotten() {
        places.note(List.of(FIRST, SECOND, THIRD));

        places.forget(NOON.plusMillis(1));

        assertThat(places.since(Instant.EPOCH, 10)).containsExactly(SECOND, THIRD);
    }
}
