package fr.montour.notification.contact;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.notification.contact.Untold.Reason;
import fr.montour.platform.words.Language;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of contacts promises. */
public abstract class ContactsContract {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final EmailAddress OLD = new EmailAddress("old@example.org");
    private static final EmailAddress NEW = new EmailAddress("new@example.org");

    private PersonId person;

    @BeforeEach
    void somebodyNew() {
        person = new PersonId(
                "p_" + UUID.randomUUID().toString().replace("-", "").substring(0, 26));
    }

    protected abstract Contacts contacts();

    private Contact contact() {
        return contacts().find(person).orElseThrow();
    }

    private void refused(EmailAddress address, Instant at) {
        contacts().refused(person, address, new Untold(Reason.REFUSED, at, "e-1:email", null));
    }

    @Test
    void anOlderAddressDoesNotReplaceANewerOne() {
        contacts().recordAddress(person, NEW, Language.ENGLISH, NOW);
        contacts().recordAddress(person, OLD, Language.FRENCH, NOW.minusSeconds(1));

        assertThat(contacts().find(person)).contains(new Contact(person, null, null, NEW, Language.ENGLISH, null));
    }

    @Test
    void somebodyOfWhomOnlyTheNamesAreKnownIsNoContactYet() {
        contacts().recordNames(person, null, "Soekarno");
        assertThat(contacts().find(person)).isEmpty();

        contacts().recordAddress(person, null, Language.FRENCH, NOW);

        assertThat(contacts().find(person))
                .contains(new Contact(person, null, "Soekarno", null, Language.FRENCH, null));
    }

    @Test
    void aRefusalIsKeptSinceItsFirstTime() {
        contacts().recordAddress(person, OLD, Language.FRENCH, NOW);

        refused(OLD, NOW.plusSeconds(1));
        refused(OLD, NOW.plusSeconds(2));

        assertThat(contact().refusedSince()).isEqualTo(NOW.plusSeconds(1));
    }

    @Test
    void aRefusalOfAnAddressThatWasChangedMeanwhileSaysNothingOfTheNewOne() {
        contacts().recordAddress(person, NEW, Language.FRENCH, NOW);

        refused(OLD, NOW.plusSeconds(1));

        assertThat(contact().refusedSince()).isNull();
    }

    @Test
    void anotherAddressIsNotRefused() {
        contacts().recordAddress(person, OLD, Language.FRENCH, NOW);
        refused(OLD, NOW.plusSeconds(1));

        contacts().recordAddress(person, NEW, Language.FRENCH, NOW.plusSeconds(2));

        assertThat(contact().refusedSince()).isNull();
    }

    @Test
    void anotherLanguageDoesNotMakeAnAddressGood() {
        contacts().recordAddress(person, OLD, Language.FRENCH, NOW);
        refused(OLD, NOW.plusSeconds(1));

        contacts().recordAddress(person, OLD, Language.ENGLISH, NOW.plusSeconds(2));

        assertThat(contact().language()).isEqualTo(Language.ENGLISH);
        assertThat(contact().refusedSince()).isEqualTo(NOW.plusSeconds(1));
    }

    @Test
    void aLetterThatArrivesMakesTheAddressGoodAgain() {
        contacts().recordAddress(person, OLD, Language.FRENCH, NOW);
        refused(OLD, NOW.plusSeconds(1));

        contacts().reached(person, OLD, NOW.plusSeconds(3));

        assertThat(contact().refusedSince()).isNull();
    }

    @Test
    void whoCouldNotBeToldNeedNotBeKnown() {
        contacts().untold(person, new Untold(Reason.LATE, NOW, "e-1:email", null));

        assertThat(contacts().find(person)).isEmpty();
    }
}
