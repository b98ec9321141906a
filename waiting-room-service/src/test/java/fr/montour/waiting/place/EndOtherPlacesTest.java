package fr.montour.waiting.place;

import static fr.montour.waiting.fakes.Samples.settings;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.waiting.fakes.Room;
import fr.montour.waiting.fakes.Samples;
import fr.montour.waiting.model.LineId;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody is called for what they cannot book: a booking ends the other places for the same procedure. */
class EndOtherPlacesTest {

    private static final LineId SAINT_DENIS = new LineId("93066-residence-permit-renewal");
    private static final LineId LICENCE = new LineId("93008-driving-licence-exchange");

    private final Room room = new Room(settings(6_000, 5), 5);

    @BeforeEach
    void standInThreeLines() {
        for (LineId line : new LineId[] {SAINT_DENIS, LICENCE}) {
            Samples.open(room.lines, line, settings(6_000, 5), 5);
            room.join.join(line, Samples.person(1));
        }
        room.join(1, 1);
        room.run(room.node(), ofSeconds(1));
        room.admit(1);
        room.cache.refresh();
    }

    private Place in(LineId line) {
        return room.places.find(new PlaceId(line, Samples.person(1))).orElseThrow();
    }

    @Test
    void otherPlacesForTheSameProcedureEndAndTheRestStays() {
        room.book(1);

        assertThat(in(SAINT_DENIS)).isInstanceOf(Place.Left.class);
        assertThat(in(LICENCE)).isInstanceOf(Place.Waiting.class);
        assertThat(room.places.changes())
                .filteredOn(PlaceChange.BookedElsewhere.class::isInstance)
                .singleElement()
                .extracting(PlaceChange::id)
                .isEqualTo(in(SAINT_DENIS).id());
    }

    @Test
    void whoWasCalledInTheOtherLineMakesRoomThere() {
        room.node().tick(SAINT_DENIS);
        room.time.pass(ofSeconds(1));
        var node = room.node();
        for (int tick = 0; tick < 20; tick++) {
            node.tick(SAINT_DENIS);
            room.time.pass(ofSeconds(1));
        }
        assertThat(in(SAINT_DENIS)).isInstanceOf(Place.Called.class);

        room.book(1);

        assertThat(in(SAINT_DENIS)).isInstanceOf(Place.Left.class);
        assertThat(room.activePlaces.all(SAINT_DENIS)).isEmpty();
    }

    @Test
    void placeTakenAfterTheBookingStaysHoweverLateItIsTold() {
        room.book(1);
        Instant booked = room.time.instant();
        room.time.pass(ofSeconds(60));
        room.join.join(SAINT_DENIS, Samples.person(1));

        room.endOtherPlaces.end(Room.id(1), booked);

        assertThat(in(SAINT_DENIS)).isInstanceOf(Place.Waiting.class);
    }
}
