package fr.montour.identity.contact;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.identity.model.IdentityRefusal;
import fr.montour.identity.model.PersonId;
import fr.montour.identity.person.InMemoryPersons;
import fr.montour.identity.person.Language;
import fr.montour.identity.person.Person;
import fr.montour.identity.person.PersonEvent;
import fr.montour.identity.person.Somebody;
import fr.montour.identity.person.UpdatePerson;
import fr.montour.platform.result.Refusal;
import fr.montour.platform.result.Result;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Language and address of a person, and the proof of an address. */
class ChangePreferencesTest {

    private final InMemoryPersons persons = new InMemoryPersons();
    private final InMemoryAddressLinks links = new InMemoryAddressLinks();
    private final InMemoryLinkLimits limits = new InMemoryLinkLimits();
    private Instant now = Instant.parse("2026-11-23T09:00:00Z");
    private boolean smtpUtf8;
    private int tokens;

    private PersonId somebody(@Nullable String loginEmail) {
        var id = Somebody.newId();
        persons.add(Person.Active.register(id, Somebody.withEmail(id.value(), loginEmail), Language.FR, now));
        return id;
    }

    private Result<Person.Active> change(PersonId id, String language, @Nullable String email) {
        var rule = new SendAddressLink.Rule(3, 5, Duration.ofHours(24));
        var send =
                new SendAddressLink(new UpdatePerson(persons), links, limits, rule, () -> "l_" + ++tokens, () -> now);
        return new ChangePreferences(persons, send, smtpUtf8).change(id, language, email);
    }

    private Result<Person.Active> open(String token) {
        return new ProveAddress(links, new UpdatePerson(persons), () -> now).prove(token);
    }

    private @Nullable String email(PersonId id) {
        var email = persons.find(id).orElseThrow().person().profile().contact().email();
        return email == null ? null : email.value();
    }

    private List<PersonEvent> events() {
        return persons.events().stream()
                .filter(event -> !(event instanceof PersonEvent.Registered))
                .toList();
    }

    private static Refusal refusal(Result<?> result) {
        return ((Result.Refused<?>) result).refusal();
    }

    @Test
    void anAddressGetsALinkAndNothingElseUntilItIsOpened() {
        var id = somebody("login@example.org");

        assertThat(change(id, "fr", " new@example.org ").isDone()).isTrue();

        assertThat(email(id)).isEqualTo("login@example.org");
        assertThat(events()).singleElement().isInstanceOf(PersonEvent.AddressToProve.class);

        assertThat(open("l_1").isDone()).isTrue();

        assertThat(email(id)).isEqualTo("new@example.org");
        assertThat(events()).last().isInstanceOf(PersonEvent.ContactChanged.class);
    }

    @Test
    void aLinkMayBeOpenedTwiceAndChangesNothingTheSecondTime() {
        var id = somebody(null);
        change(id, "fr", "new@example.org");
        open("l_1");
        var before = events().size();

        assertThat(open("l_1").isDone()).isTrue();

        assertThat(events()).hasSize(before);
    }

    @Test
    void aLinkThatIsOldForgedOrOvertakenOpensNothing() {
        var id = somebody(null);
        change(id, "fr", "first@example.org");
        change(id, "fr", "second@example.org");

        assertThat(refusal(open("l_1"))).isEqualTo(IdentityRefusal.ADDRESS_LINK_INVALID);
        assertThat(refusal(open("l_9"))).isEqualTo(IdentityRefusal.ADDRESS_LINK_INVALID);
        now = now.plus(Duration.ofHours(24));
        assertThat(refusal(open("l_2"))).isEqualTo(IdentityRefusal.ADDRESS_LINK_INVALID);
        assertThat(email(id)).isNull();
    }

    @Test
    void aLinkTakenBackOpensNothing() {
        var id = somebody("login@example.org");
        change(id, "fr", "new@example.org");

        change(id, "fr", "");

        assertThat(refusal(open("l_1"))).isEqualTo(IdentityRefusal.ADDRESS_LINK_INVALID);
        assertThat(email(id)).isEqualTo("login@example.org");
    }

    @Test
    void theAddressOfTheLoginIsTakenAgainWithoutALink() {
        var id = somebody("login@example.org");
        change(id, "fr", "new@example.org");
        open("l_1");

        change(id, "fr", "LOGIN@example.org");

        assertThat(email(id)).isEqualTo("login@example.org");
        assertThat(tokens).isEqualTo(1);
    }

    @Test
    void oneMailboxGetsSoManyLinksAnHourWhoeverAsks() {
        var refused = IntStream.range(0, 8)
                .mapToObj(i -> change(somebody(null), "fr", "victim+" + i + "@example.org"))
                .filter(result -> !result.isDone())
                .toList();

        assertThat(refused).hasSize(5);
        assertThat(refusal(refused.getFirst())).isEqualTo(IdentityRefusal.ADDRESS_LINKS_EXHAUSTED);
        assertThat(events()).hasSize(3);

        now = now.plus(Duration.ofHours(1));
        assertThat(change(somebody(null), "fr", "victim@example.org").isDone()).isTrue();
    }

    @Test
    void onePersonAsksForSoManyLinksAnHourWhereverTheyGo() {
        var id = somebody(null);

        var done = IntStream.range(0, 8)
                .mapToObj(i -> change(id, "fr", "victim" + i + "@example.org"))
                .filter(Result::isDone)
                .count();

        assertThat(done).isEqualTo(5);
    }

    @Test
    void lettersBeyondAsciiBeforeTheAtSignAreSaidAtOnce() {
        var id = somebody(null);

        assertThat(refusal(change(id, "fr", "zoé@exemple.fr"))).isEqualTo(IdentityRefusal.ADDRESS_NOT_ASCII);
        assertThat(events()).isEmpty();

        smtpUtf8 = true;
        assertThat(change(id, "fr", "zoé@exemple.fr").isDone()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "a@example.org\r\nBcc: x@example.org", "a@b@example.org"})
    void whatIsNoAddressIsRefused(String text) {
        assertThat(refusal(change(somebody(null), "fr", text))).isEqualTo(IdentityRefusal.PREFERENCES_INVALID);
    }

    @Test
    void theLanguageAloneLeavesTheAddressAndALinkThatIsOut() {
        var id = somebody(null);
        change(id, "fr", "new@example.org");

        assertThat(change(id, "en", null).isDone()).isTrue();

        assertThat(persons.find(id).orElseThrow().person().profile().contact().language())
                .isEqualTo(Language.EN);
        assertThat(open("l_1").isDone()).isTrue();
    }

    @Test
    void theSameLanguageAgainIsNoEvent() {
        var id = somebody(null);

        change(id, "fr", null);

        assertThat(events()).isEmpty();
    }

    @Test
    void contactsAreAnnouncedAgainPartByPart() {
        IntStream.range(0, 5).forEach(i -> somebody("a" + i + "@example.org"));
        var announce = new AnnounceContacts(persons);

        var first = announce.announce(null, 3);
        var second = announce.announce(first.next(), 3);

        assertThat(first.count()).isEqualTo(3);
        assertThat(second).isEqualTo(new AnnounceContacts.Announced(2, null));
        assertThat(persons.events().stream()
                        .filter(PersonEvent.Registered.class::isInstance)
                        .map(event -> ((PersonEvent.Registered) event).profile().id())
                        .distinct())
                .hasSize(5);
        assertThat(persons.events()).hasSize(10);
    }
}
