package fr.montour.identity.person;

import static fr.montour.identity.person.Somebody.refusal;
import static fr.montour.identity.person.Somebody.value;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactTest {

    private static final EmailAddress GIVEN = new EmailAddress("claire@example.org");
    private static final EmailAddress OWN = new EmailAddress("own@example.org");

    @Test
    void whoHasNoAddressFromFranceConnectEntersTheirOwn() {
        var contact = new Contact(null, null, Language.FR);
        assertThat(value(contact.prefer(Language.EN, " own@example.org ")))
                .isEqualTo(new Contact(null, OWN, Language.EN));
    }

    @Test
    void emptyAddressRemovesTheirOwn() {
        var contact = new Contact(null, OWN, Language.FR);
        assertThat(value(contact.prefer(Language.FR, "")).email()).isNull();
    }

    @Test
    void absentAddressLeavesTheirOwn() {
        var contact = new Contact(null, OWN, Language.FR);
        assertThat(value(contact.prefer(Language.EN, null)).email()).isEqualTo(OWN);
    }

    @Test
    void addressFromFranceConnectIsNotChangedHere() {
        var contact = new Contact(GIVEN, null, Language.FR);
        assertThat(refusal(contact.prefer(Language.FR, "own@example.org")))
                .isEqualTo("PREFERENCES_INVALID: The e-mail address comes with your login and is changed there.");
        assertThat(refusal(contact.prefer(Language.FR, "")))
                .isEqualTo("PREFERENCES_INVALID: The e-mail address comes with your login and is changed there.");
    }

    @Test
    void repeatingTheAddressFromFranceConnectIsFine() {
        var contact = new Contact(GIVEN, null, Language.FR);
        assertThat(value(contact.prefer(Language.EN, "Claire@example.org")))
                .isEqualTo(new Contact(GIVEN, null, Language.EN));
    }

    @Test
    void addressFromFranceConnectWinsOverTheirOwn() {
        var contact = new Contact(null, OWN, Language.FR).given(GIVEN);
        assertThat(contact.email()).isEqualTo(GIVEN);
        assertThat(contact.given((EmailAddress) null).email()).isEqualTo(OWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nobody",
                "@example.org",
                "a@",
                "a@localhost",
                "a b@example.org",
                "a@example..org",
                "a@-example.org",
                ".a@example.org",
                "a@example.org\r\nBcc: x@example.org",
                "a@b@example.org",
                "<a@example.org>"
            })
    void whatIsNoAddressIsRefused(String text) {
        assertThat(refusal(new Contact(null, null, Language.FR).prefer(Language.FR, text)))
                .isEqualTo("PREFERENCES_INVALID: This is no e-mail address.");
    }

    @Test
    void overlongAddressIsRefused() {
        assertThat(EmailAddress.parse("a".repeat(65) + "@example.org")).isEmpty();
        assertThat(EmailAddress.parse("a@" + "b".repeat(60) + "." + "c.".repeat(100) + "org"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "claire.dupont+rdv@example.org",
                "zoé@exemple.fr",
                "a@sous.domaine.example.org",
                "o'brien@example.ie"
            })
    void usualAddressesAreTaken(String text) {
        assertThat(EmailAddress.parse(text))
                .hasValueSatisfying(address -> assertThat(address.value()).isEqualTo(text));
    }
}
