package fr.montour.waiting.fakes;

import fr.montour.waiting.line.Heartbeat;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The heartbeat in memory. */
public final class InMemoryHeartbeat implements Heartbeat {

    private @Nullable Instant last;

    @Override
    public synchronized Optional<Instant> last() {
        return Optional.ofNullable(last);
    }

    @Override
    public synchronized void beat(Instant now) {
        Instant known = last;
        last = known == null || now.isAfter(known) ? now : known;
    }
}
