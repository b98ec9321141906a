package fr.montour.waiting.place;

import static fr.montour.waiting.fakes.Samples.LINE;
import static fr.montour.waiting.fakes.Samples.NAME;
import static fr.montour.waiting.fakes.Samples.NOON;
import static fr.montour.waiting.fakes.Samples.call;
import static fr.montour.waiting.fakes.Samples.person;
import static fr.montour.waiting.fakes.Samples.shortCall;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.montour.waiting.fakes.InMemoryChangedPlaces;
import fr.montour.waiting.fakes.InMemoryPlaces;
import fr.montour.waiting.line.Call;
import fr.montour.waiting.model.AdmissionId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

class NotedPlacesTest {

    private static final PlaceId ONE = new PlaceId(LINE, person(1));
    private static final Place.Waiting WAITING = Place.Waiting.first(ONE, 1, NOON);
    private static final Instant LATER = NOON.plusSeconds(600);

    private final InMemoryPlaces stored = new InMemoryPlaces();
    private final InMemoryChangedPlaces changed = new InMemoryChangedPlaces();
    private final Places places = new NotedPlaces(stored, changed, () -> LATER);

    private List<ChangedPlace> noted() {
        return changed.since(Instant.EPOCH, 10);
    }

    @Test
    void whoeverWaitsAndLeavesOrIsRemovedOrRenumberedIsNoted() {
        for (Place to : new Place[] {
            WAITING.leave(LATER), WAITING.remove(new Removal(Removal.Reason.OTHER, "x"), LATER), WAITING.renumber(9)
        }) {
            changed.forget(Instant.MAX);
            stored.insert(WAITING);
            places.move(WAITING, to, null);
            assertThat(noted()).as("%s", to).containsExactly(new ChangedPlace(ONE, LATER));
        }
    }

    @Test
    void joiningClaimingAndFirstCallsCostNoNote() {
        places.insert(WAITING);
        places.call(LINE, NAME, List.of(call(1, NOON)));
        Place.Called called = WAITING.call(call(1, NOON));
        places.move(called, called.claim(NOON), null);

        assertThat(stored.find(ONE)).containsInstanceOf(Place.Admitted.class);
        assertThat(noted()).isEmpty();
    }

    @Test
    void whoeverIsCalledAgainIsNoted() {
        places.call(LINE, NAME, List.of(new Call(1, person(1), new AdmissionId("a_2"), 2, NOON, LATER)));

        assertThat(noted()).containsExactly(new ChangedPlace(ONE, LATER));
    }

    @Test
    void whoeverIsCalledAtShortNoticeIsNotedForTheBoardDoesNotTell() {
        places.call(LINE, NAME, List.of(shortCall(1, NOON, 1, LATER)));

        assertThat(noted()).containsExactly(new ChangedPlace(ONE, LATER));
    }

    @Test
    void noteStandsBeforeTheChangeDoes() {
        var down = new NotedPlaces(
                stored,
                new ChangedPlaces() {
                    @Override
                    public void note(Collection<ChangedPlace> changed) {
                        throw new IllegalStateException("the store is down");
                    }

                    @Override
                    public List<ChangedPlace> since(Instant since, int most) {
                        return List.of();
                    }

                    @Override
                    public void forget(Instant before) {}
                },
                () -> LATER);
        stored.insert(WAITING);

        assertThatThrownBy(() -> down.move(WAITING, WAITING.leave(LATER), null))
                .isInstanceOf(IllegalStateException.class);

        assertThat(stored.find(ONE)).contains(WAITING);
    }
}
