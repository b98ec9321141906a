package fr.montour.waiting.place;

import fr.montour.waiting.fakes.InMemoryTickets;

class InMemoryTicketsTest extends TicketsContract {

    @Override
    protected Tickets empty() {
        return new InMemoryTickets();
    }
}
