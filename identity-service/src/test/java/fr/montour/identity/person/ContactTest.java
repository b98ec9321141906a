package fr.montour.identity.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ContactTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final EmailAddress GIVEN = new EmailAddress("claire@example.org");
    private static final EmailAddress OWN = new EmailAddress("own@example.org");
    private static final EmailAddress NEW = new EmailAddress("new@example.org");

    @Test
    void ownAddressWinsAndThatOfTheLoginStaysAsFallback() {
        var contact = new Contact(GIVEN, OWN, Language.FR);

        assertThat(contact.email()).isEqualTo(OWN);
        assertThat(contact.withoutOwn().email()).isEqualTo(GIVEN);
        assertThat(contact.given(NEW).email()).isEqualTo(OWN);
        assertThat(contact.given((EmailAddress) null).email()).isEqualTo(OWN);
    }

    @Test
    void lettersStayWhereTheyAreUntilTheLinkIsOpened() {
        var asked = new Contact(GIVEN, null, Language.FR).asking(NEW, NOW.plusSeconds(60));

        assertThat(asked.email()).isEqualTo(GIVEN);
        assertThat(asked.asked(NEW, NOW)).isTrue();
        assertThat(asked.asked(NEW, NOW.plusSeconds(60))).isFalse();
        assertThat(asked.asked(OWN, NOW)).isFalse();
        assertThat(asked.proven(NEW).email()).isEqualTo(NEW);
        assertThat(asked.proven(NEW).asked(NEW, NOW)).isFalse();
    }

    @Test
    void anotherWishTakesTheLinkBack() {
        var asked = new Contact(GIVEN, OWN, Language.FR).asking(NEW, NOW.plusSeconds(60));

        assertThat(asked.using(OWN).asked(NEW, NOW)).isFalse();
        assertThat(asked.withoutOwn().asked(NEW, NOW)).isFalse();
        assertThat(asked.asking(new EmailAddress("newer@example.org"), NOW.plusSeconds(60))
                        .asked(NEW, NOW))
                .isFalse();
    }

    @Test
    void aKnownAddressNeedsNoLink() {
        var contact = new Contact(GIVEN, OWN, Language.FR);

        assertThat(contact.knows(new EmailAddress("Claire@example.org"))).isTrue();
        assertThat(contact.knows(OWN)).isTrue();
        assertThat(contact.knows(NEW)).isFalse();
        assertThat(contact.using(GIVEN).email()).isEqualTo(GIVEN);
        assertThat(contact.using(OWN).email()).isEqualTo(OWN);
    }

    @Test
    void anUnopenedLinkIsNoNewsForOtherServices() {
        var contact = new Contact(GIVEN, null, Language.FR);

        assertThat(contact.asking(NEW, NOW).tellsOtherwise(contact)).isFalse();
        assertThat(contact.proven(NEW).tellsOtherwise(contact)).isTrue();
        assertThat(contact.speaking(Language.EN).tellsOtherwise(contact)).isTrue();
    }
}
