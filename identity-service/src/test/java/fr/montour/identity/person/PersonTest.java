package fr.montour.identity.person;

import static fr.montour.identity.person.Somebody.NOW;
import static fr.montour.identity.person.Somebody.refusal;
import static fr.montour.identity.person.Somebody.value;
import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.identity.model.AccountId;
import fr.montour.identity.model.PersonId;
import java.util.List;
import org.junit.jupiter.api.Test;

class PersonTest {

    private final Person.Active active = Somebody.registration().next();
    private final PersonId supervisor = Somebody.newId();

    @Test
    void firstLoginTellsOfTheNewPerson() {
        var registration = Somebody.registration();
        assertThat(registration.events())
                .containsExactly(new PersonEvent.Registered(registration.next().profile()));
    }

    @Test
    void laterLoginRefreshesTheCivilIdentityAndTellsNobody() {
        var change = active.logIn(Somebody.holder(account(), "Claire", "Martin", "claire@example.org"));
        assertThat(change.next().profile().identity().familyName()).isEqualTo("Martin");
        assertThat(change.next().profile().registeredAt()).isEqualTo(NOW);
        assertThat(change.events()).isEmpty();
    }

    @Test
    void anotherAddressAtALaterLoginIsTold() {
        var change = active.logIn(Somebody.holder(account(), "Claire", "Dupont", "new@example.org"));
        assertThat(change.events())
                .containsExactly(new PersonEvent.ContactChanged(
                        active.id(), change.next().profile().contact()));
    }

    @Test
    void loginKeepsLanguageAndOwnAddress() {
        var own = new EmailAddress("own@example.org");
        var asked =
                active.askForProof(own, "l_1", NOW.plusSeconds(60), Language.EN).next();
        var chosen = value(asked.proveAddress(own, NOW)).next();

        var again = chosen.logIn(Somebody.holder(account(), "Claire", "Dupont", "claire@example.org"));

        assertThat(again.next()).isEqualTo(chosen);
        assertThat(again.events()).isEmpty();
    }

    @Test
    void sameLanguageAgainTellsNobody() {
        assertThat(active.speak(Language.FR).events()).isEmpty();
        assertThat(active.speak(Language.EN).events()).hasSize(1);
    }

    @Test
    void addressThatNobodyAskedForProvesNothing() {
        assertThat(refusal(active.proveAddress(new EmailAddress("own@example.org"), NOW)))
                .isEqualTo("ADDRESS_LINK_INVALID: null");
    }

    @Test
    void blockingAndUnblockingLeaveTheirTraceInTheAudit() {
        var blocked = active.block(supervisor, "resold a slot", NOW);
        var unblocked = blocked.next().unblock(supervisor, "mistake", NOW.plusSeconds(5));
        assertThat(blocked.events()).containsExactly(new PersonEvent.Blocked(active.id(), "resold a slot"));
        assertThat(unblocked.events()).containsExactly(new PersonEvent.Unblocked(active.id(), "mistake"));
        assertThat(unblocked.next().audit())
                .containsExactlyElementsOf(List.of(
                        new AuditEntry(NOW, supervisor, AuditEntry.Action.BLOCKED, "resold a slot"),
                        new AuditEntry(NOW.plusSeconds(5), supervisor, AuditEntry.Action.UNBLOCKED, "mistake")));
    }

    private AccountId account() {
        return active.profile().account();
    }
}
