package fr.montour.waiting.place;

import static fr.montour.waiting.fakes.Samples.LINE;
import static fr.montour.waiting.fakes.Samples.person;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of tickets promises. */
public abstract class TicketsContract {

    private Tickets tickets;

    /** An empty store. */
    protected abstract Tickets empty();

    @BeforeEach
    void emptyStore() {
        tickets = empty();
    }

    @Test
    void numberIsIssuedOnce() {
        assertThat(tickets.issue(LINE, 7, person(1))).isTrue();
        assertThat(tickets.issue(LINE, 7, person(2))).isFalse();

        assertThat(tickets.range(LINE, 7, 7)).containsValue(new Ticket(7, person(1), false));
    }

    @Test
    void discardedNumberCannotBeIssued() {
        tickets.discard(LINE, 7, null);

        assertThat(tickets.issue(LINE, 7, person(1))).isFalse();
        assertThat(tickets.isVoid(LINE, 7)).isTrue();
        assertThat(tickets.range(LINE, 1, 9)).containsValue(new Ticket(7, null, true));
    }

    @Test
    void issuedTicketKeepsItsHolderWhenDiscarded() {
        tickets.issue(LINE, 7, person(1));

        tickets.discard(LINE, 7, person(1));

        assertThat(tickets.range(LINE, 7, 7)).containsValue(new Ticket(7, person(1), true));
    }

    @Test
    void nobodyElseDiscardsATicket() {
        tickets.issue(LINE, 7, person(1));

        tickets.discard(LINE, 7, null);
        tickets.discard(LINE, 7, person(2));

        assertThat(tickets.isVoid(LINE, 7)).isFalse();
    }

    @Test
    void rangeLeavesOutWhatIsMissing() {
        tickets.issue(LINE, 2, person(2));
        tickets.issue(LINE, 4, person(4));
        tickets.issue(LINE, 5, person(5));

        assertThat(tickets.range(LINE, 1, 4)).containsOnlyKeys(2L, 4L);
        assertThat(tickets.isVoid(LINE, 1)).isFalse();
    }
}
