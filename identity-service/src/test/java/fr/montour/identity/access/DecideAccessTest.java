package fr.montour.identity.access;

import static fr.montour.identity.person.Somebody.NOW;
import static fr.montour.identity.person.Somebody.refusal;
import static fr.montour.identity.person.Somebody.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fr.montour.identity.model.AccountId;
import fr.montour.identity.model.PersonId;
import fr.montour.identity.person.AuditEntry;
import fr.montour.identity.person.InMemoryPersons;
import fr.montour.identity.person.Person;
import fr.montour.identity.person.PersonEvent;
import fr.montour.identity.person.Somebody;
import fr.montour.identity.revocation.EndSessions;
import fr.montour.identity.revocation.InMemoryRevocations;
import fr.montour.identity.revocation.Revocation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class DecideAccessTest {

    private final InMemoryPersons persons = new InMemoryPersons();
    private final InMemoryAccessTasks tasks = new InMemoryAccessTasks(() -> NOW);
    private final Realms realms = new Realms();
    private final InMemoryRevocations revocations = new InMemoryRevocations();
    private final AlignAccess align =
            new AlignAccess(persons, realms, new EndSessions(revocations, Duration.ofHours(8), () -> NOW), tasks);
    private final DecideAccess access = new DecideAccess(persons, tasks, align, () -> NOW);
    private final PersonId supervisor = Somebody.newId();
    private final PersonId person = register();

    @Test
    void blockedPersonIsShutOutOfTheirRealm() {
        assertThat(value(access.block(person, supervisor, "why"))).isInstanceOf(Person.Blocked.class);
        assertThat(realms.calls).containsExactly("close");
        assertThat(tasks.pending(NOW)).isEmpty();
    }

    @Test
    void blockingAgainKeepsTheFirstReasonAndTellsOnce() {
        access.block(person, supervisor, "first");
        access.block(person, supervisor, "second");
        assertThat(found().audit()).extracting(AuditEntry::reason).containsExactly("first");
        assertThat(persons.events()).containsOnlyOnce(new PersonEvent.Blocked(person, "first"));
    }

    @Test
    void unblockedPersonMayComeInAgain() {
        access.block(person, supervisor, "why");
        access.unblock(person, supervisor, "mistake");
        assertThat(realms.calls).containsExactly("close", "open");
        assertThat(found()).isInstanceOf(Person.Active.class);
    }

    @Test
    void unblockingSomebodyWhoIsNotBlockedTellsNobody() {
        access.unblock(person, supervisor, "mistake");
        assertThat(persons.events()).noneMatch(event -> event instanceof PersonEvent.Unblocked);
    }

    @Test
    void sessionsOfABlockedPersonEndEvenWhileTheRealmIsAway() {
        realms.before = call -> {
            throw new IllegalStateException("away");
        };
        assertThatIllegalStateException().isThrownBy(() -> access.block(person, supervisor, "why"));
        assertThat(revocations.all())
                .singleElement()
                .isInstanceOfSatisfying(
                        Revocation.OfPerson.class,
                        one -> assertThat(one.person()).isEqualTo(person));
        realms.before = call -> {};
        tasks.pending(NOW).forEach(align::align);
        assertThat(revocations.all()).hasSize(1);
    }

    @Test
    void unblockingEndsNoSession() {
        access.block(person, supervisor, "why");
        access.unblock(person, supervisor, "mistake");
        assertThat(revocations.all()).hasSize(1);
    }

    @Test
    void nobodyCanBeBlockedUnderAnUnknownId() {
        assertThat(refusal(access.block(Somebody.newId(), supervisor, "why")))
                .isEqualTo("PERSON_UNKNOWN: Nobody has this id.");
        assertThat(tasks.pending(NOW)).isEmpty();
    }

    @Test
    void decisionStandsWhileTheRealmIsAwayAndIsCarriedOutLater() {
        realms.before = call -> {
            throw new IllegalStateException("away");
        };
        assertThatIllegalStateException().isThrownBy(() -> access.block(person, supervisor, "why"));
        assertThat(found()).isInstanceOf(Person.Blocked.class);
        assertThat(tasks.pending(NOW)).hasSize(1);
        realms.before = call -> {};
        tasks.pending(NOW).forEach(align::align);
        assertThat(realms.calls).containsExactly("close");
        assertThat(tasks.pending(NOW)).isEmpty();
    }

    @Test
    void decisionThatComesMeanwhileIsCarriedOutToo() {
        realms.before = call -> {
            realms.before = later -> {};
            access.unblock(person, supervisor, "at the same moment");
        };
        access.block(person, supervisor, "why");
        assertThat(realms.calls).last().isEqualTo("open");
        assertThat(tasks.pending(NOW)).isEmpty();
    }

    private PersonId register() {
        var registration = Somebody.registration();
        persons.add(registration);
        return registration.next().id();
    }

    private Person found() {
        return persons.find(person).orElseThrow().person();
    }

    private static final class Realms implements AccountAccess {

        final List<String> calls = new ArrayList<>();
        Consumer<String> before = call -> {};

        @Override
        public void open(AccountId account) {
            before.accept("open");
            calls.add("open");
        }

        @Override
        public void close(AccountId account) {
            before.accept("close");
            calls.add("close");
        }
    }
}
