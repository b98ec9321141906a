package fr.montour.identity.access.job;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.identity.access.AccountAccess;
import fr.montour.identity.access.AlignAccess;
import fr.montour.identity.access.InMemoryAccessTasks;
import fr.montour.identity.keycloak.KeycloakUnavailable;
import fr.montour.identity.model.AccountId;
import fr.montour.identity.person.InMemoryPersons;
import fr.montour.identity.person.Somebody;
import fr.montour.identity.revocation.EndSessions;
import fr.montour.identity.revocation.InMemoryRevocations;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccessJobTest {

    private Instant now = Somebody.NOW;
    private final InMemoryPersons persons = new InMemoryPersons();
    private final InMemoryAccessTasks tasks = new InMemoryAccessTasks(() -> now);
    private final Realms realms = new Realms();
    private final EndSessions sessions = new EndSessions(new InMemoryRevocations(), Duration.ofHours(8), () -> now);
    private final AccessJob sweeper =
            new AccessJob(tasks, new AlignAccess(persons, realms, sessions, tasks), () -> now);

    @Test
    void taskThatACrashLeftIsCarriedOut() {
        var account = left();
        now = now.plusSeconds(31);
        sweeper.sweep();
        assertThat(realms.opened).containsExactly(account);
        assertThat(tasks.pending(now)).isEmpty();
    }

    @Test
    void taskWhoseDecisionMayStillBeOnItsWayIsLeftAlone() {
        left();
        now = now.plusSeconds(29);
        sweeper.sweep();
        assertThat(tasks.pending(now)).hasSize(1);
    }

    @Test
    void tasksWaitWhileKeycloakIsAway() {
        left();
        left();
        now = now.plusSeconds(31);
        realms.away = true;
        sweeper.sweep();
        assertThat(tasks.pending(now)).hasSize(2);
        realms.away = false;
        sweeper.sweep();
        assertThat(tasks.pending(now)).isEmpty();
    }

    @Test
    void taskAboutNobodyIsStruckOff() {
        tasks.remember(Somebody.newId());
        now = now.plusSeconds(31);
        sweeper.sweep();
        assertThat(tasks.pending(now)).isEmpty();
    }

    private AccountId left() {
        var registration = Somebody.registration();
        persons.add(registration);
        tasks.remember(registration.next().id());
        return registration.next().profile().account();
    }

    private static final class Realms implements AccountAccess {

        final List<AccountId> opened = new ArrayList<>();
        boolean away;

        @Override
        public void open(AccountId account) {
            if (away) {
                throw new KeycloakUnavailable("away", new IOException());
            }
            opened.add(account);
        }

        @Override
        public void close(AccountId account) {
            throw new AssertionError("nobody is blocked here");
        }
    }
}
