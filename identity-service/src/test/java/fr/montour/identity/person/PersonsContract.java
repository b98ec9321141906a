package fr.montour.identity.person;

import static fr.montour.identity.person.Somebody.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.identity.civil.Identity;
import fr.montour.identity.civil.PivotClaims;
import fr.montour.identity.civil.StaffIdentity;
import fr.montour.identity.model.AccountId;
import fr.montour.identity.model.Realm;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every store of persons must do. */
public abstract class PersonsContract {

    private static final int AT_ONCE = 32;

    protected abstract Persons persons();

    @Test
    void newAccountIsBoundToTheCandidate() {
        var candidate = Somebody.newId();
        assertThat(persons().bind(Somebody.newAccount(), candidate)).isEqualTo(candidate);
    }

    @Test
    void accountStaysBoundToTheFirstCandidate() {
        var account = Somebody.newAccount();
        var first = persons().bind(account, Somebody.newId());
        assertThat(persons().bind(account, Somebody.newId())).isEqualTo(first);
    }

    @Test
    void ofManyBindingsAtOnceOneWins() throws Exception {
        var account = Somebody.newAccount();
        var winners = atOnce(() -> persons().bind(account, Somebody.newId()));
        assertThat(winners.stream().collect(Collectors.toSet())).hasSize(1);
    }

    @Test
    void whatWasAddedIsFoundAsItWas() {
        var registration = Somebody.registration();
        assertThat(persons().add(registration)).isTrue();
        assertThat(persons().find(registration.next().id()))
                .hasValueSatisfying(stored -> assertThat(stored.person()).isEqualTo(registration.next()));
    }

    @Test
    void everyShapeOfIdentityIsKept() {
        var shapes = List.of(
                Somebody.civil(Somebody.claims(null, "Ñandú d’Été-Łukasz 李")),
                Somebody.civil(Somebody.born("1992-01-01", "1992-00-00")),
                Somebody.civil(new PivotClaims("A", "B", null, "1990-02-03", null, "99352", null)),
                Somebody.civil(new PivotClaims("A", "B", "male", "1990-02-03", null, "99352", "Tizi Ouzou")),
                Somebody.civil(new PivotClaims("A", "B", "male", "1990-02-03", null, null, null)),
                new StaffIdentity(null, "agent.bobigny"));
        for (Identity shape : shapes) {
            var realm = shape instanceof StaffIdentity ? Realm.AGENTS : Realm.USAGERS;
            var holder = new AccountHolder(
                    new AccountId(realm, Somebody.newId().value()),
                    shape,
                    realm == Realm.USAGERS ? Assurance.EIDAS2 : null,
                    null,
                    null);
            var registration = Person.Active.register(Somebody.newId(), holder, Language.EN, NOW);
            persons().add(registration);
            assertThat(persons().find(registration.next().id()).orElseThrow().person())
                    .isEqualTo(registration.next());
        }
    }

    @Test
    void samePersonIsNotAddedTwice() {
        var registration = Somebody.registration();
        persons().add(registration);
        assertThat(persons().add(registration)).isFalse();
    }

    @Test
    void nobodyIsFoundUnderAnUnknownId() {
        assertThat(persons().find(Somebody.newId())).isEmpty();
    }

    @Test
    void replacedPersonIsFoundWithItsAudit() {
        var stored = added();
        var by = Somebody.newId();
        var blocked = active(stored).block(by, "resold a slot", NOW);
        assertThat(persons().replace(stored, blocked.next(), blocked.events())).isTrue();
        var again = persons().find(stored.person().id()).orElseThrow();
        assertThat(again.person()).isEqualTo(blocked.next());
        var unblocked = blocked.next().unblock(by, "mistake", NOW.plusSeconds(60));
        assertThat(persons().replace(again, unblocked.next(), unblocked.events()))
                .isTrue();
        assertThat(persons().find(stored.person().id()).orElseThrow().person().audit())
                .extracting(AuditEntry::action)
                .containsExactly(AuditEntry.Action.BLOCKED, AuditEntry.Action.UNBLOCKED);
    }

    @Test
    void staleReadReplacesNothing() {
        var stored = added();
        var english = active(stored).speak(Language.EN);
        persons().replace(stored, english.next(), english.events());
        var blocked = active(stored).block(Somebody.newId(), "too late", NOW);
        assertThat(persons().replace(stored, blocked.next(), blocked.events())).isFalse();
        assertThat(persons().find(stored.person().id()).orElseThrow().person()).isEqualTo(english.next());
    }

    @Test
    void ofManyReplacementsAtOnceOneWins() throws Exception {
        var stored = added();
        var english = active(stored).speak(Language.EN);
        var results = atOnce(() -> persons().replace(stored, english.next(), english.events()));
        assertThat(results).containsOnlyOnce(true);
    }

    private Persons.Stored added() {
        var registration = Somebody.registration();
        persons().add(registration);
        return persons().find(registration.next().id()).orElseThrow();
    }

    private static Person.Active active(Persons.Stored stored) {
        return (Person.Active) stored.person();
    }

    private static <T> List<T> atOnce(Callable<T> call) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var futures = threads.invokeAll(
                    IntStream.range(0, AT_ONCE).mapToObj(any -> call).toList());
            return futures.stream().map(Future::resultNow).toList();
        }
    }
}
