package fr.montour.gateway.open.person;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.montour.gateway.edge.session.Roles;
import fr.montour.gateway.edge.session.Session;
import fr.montour.gateway.page.AddressWarnings;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Whose address takes no letters, asked for at most once a minute and person. A page waits a moment for the answer and goes without
 * otherwise; on a thread that must not wait it shows what is known.
 */
@Singleton
final class RefusedAddresses implements AddressWarnings {

    private static final Duration REMEMBERED = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofMillis(500);
    private static final int MOST = 100_000;

    private final ReachClient client;
    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
    private final AsyncCache<String, Reach> known = Caffeine.newBuilder()
            .expireAfterWrite(REMEMBERED)
            .maximumSize(MOST)
            .executor(executor)
            .buildAsync();

    RefusedAddresses(ReachClient client) {
        this.client = client;
    }

    @PreDestroy
    void stop() {
        executor.shutdownNow();
    }

    @Override
    public Optional<String> refused(Session session) {
        if (!session.has(Roles.APPLICANT) && !session.has(Roles.PARTNER)) {
            return Optional.empty();
        }
        var answer = known.get(session.personId(), person -> client.mine(session));
        try {
            var patience = Thread.currentThread().isVirtual() ? PATIENCE : Duration.ZERO;
            return Optional.ofNullable(answer.get(patience.toMillis(), TimeUnit.MILLISECONDS))
                    .filter(reach -> reach.state() == Reach.State.REFUSED)
                    .map(Reach::email);
        } catch (TimeoutException | ExecutionException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    @Override
    public void changed(Session session) {
        known.synchronous().invalidate(session.personId());
    }
}
