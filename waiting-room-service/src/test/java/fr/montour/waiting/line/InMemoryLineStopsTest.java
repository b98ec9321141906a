package fr.montour.waiting.line;

import fr.montour.waiting.fakes.InMemoryActivePlaces;
import fr.montour.waiting.fakes.InMemoryHeartbeat;
import fr.montour.waiting.fakes.InMemoryLines;

class InMemoryLineStopsTest extends LineStopsContract {

    private final InMemoryHeartbeat heartbeat = new InMemoryHeartbeat();

    @Override
    protected Lines empty() {
        return new InMemoryLines(new InMemoryActivePlaces(), heartbeat);
    }

    @Override
    protected Heartbeat heartbeat() {
        return heartbeat;
    }
}
