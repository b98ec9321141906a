package fr.montour.waiting.admission;

import static fr.montour.waiting.fakes.Samples.LINE;
import static fr.montour.waiting.fakes.Samples.NOON;
import static fr.montour.waiting.fakes.Samples.call;
import static fr.montour.waiting.fakes.Samples.person;
import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.waiting.place.Place;
import fr.montour.waiting.place.PlaceId;
import fr.montour.waiting.place.Ticket;
import org.junit.jupiter.api.Test;

class TurnTest {

    private static final Ticket ISSUED = new Ticket(5, person(1), false);
    private static final Ticket DISCARDED = new Ticket(5, person(1), true);

    private static Place.Waiting waiting(long number) {
        return Place.Waiting.first(new PlaceId(LINE, person(1)), number, NOON);
    }

    @Test
    void numberNobodyHasWrittenDownIsInFlight() {
        assertThat(Turn.of(5, 5, null, null)).isEqualTo(new Turn.InFlight(5, 5, null));
    }

    @Test
    void ticketWithoutAPlaceIsInFlight() {
        assertThat(Turn.of(5, 5, ISSUED, null)).isEqualTo(new Turn.InFlight(5, 5, person(1)));
    }

    @Test
    void ticketOfSomebodyWhosePlaceHasAnEarlierNumberIsInFlight() {
        assertThat(Turn.of(5, 5, ISSUED, waiting(3).leave(NOON))).isEqualTo(new Turn.InFlight(5, 5, person(1)));
        assertThat(Turn.of(5, 5, ISSUED, waiting(3))).isEqualTo(new Turn.InFlight(5, 5, person(1)));
    }

    @Test
    void placeWithTheNumberIsReady() {
        assertThat(Turn.of(5, 5, ISSUED, waiting(5))).isEqualTo(new Turn.Ready(5, waiting(5)));
    }

    @Test
    void placeThatStandsInSpiteOfADiscardedTicketIsReady() {
        assertThat(Turn.of(5, 5, DISCARDED, waiting(5))).isEqualTo(new Turn.Ready(5, waiting(5)));
    }

    @Test
    void discardedTicketWithoutAPlaceIsGone() {
        assertThat(Turn.of(5, 5, DISCARDED, null)).isEqualTo(new Turn.Gone(5));
        assertThat(Turn.of(5, 5, new Ticket(5, null, true), null)).isEqualTo(new Turn.Gone(5));
    }

    @Test
    void numberOfSomebodyWhoLeftOrMovedOnIsGone() {
        assertThat(Turn.of(5, 5, ISSUED, waiting(5).leave(NOON))).isEqualTo(new Turn.Gone(5));
        assertThat(Turn.of(5, 5, ISSUED, waiting(5).call(call(5, NOON)))).isEqualTo(new Turn.Gone(5));
        assertThat(Turn.of(5, 5, ISSUED, waiting(9))).isEqualTo(new Turn.Gone(5));
    }

    @Test
    void registrationIsJudgedByItsTicketAndCalledByTheNumberItDrew() {
        assertThat(Turn.of(88, 5, ISSUED, waiting(5))).isEqualTo(new Turn.Ready(88, waiting(5)));
        assertThat(Turn.of(88, 5, ISSUED, waiting(99))).isEqualTo(new Turn.Gone(88));
        assertThat(Turn.of(88, 5, ISSUED, null)).isEqualTo(new Turn.InFlight(88, 5, person(1)));
    }
}
