package fr.montour.identity.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    private static EmailAddress read(String text) {
        return EmailAddress.parse(text).orElseThrow();
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
                "a@exam_ple.org",
                ".a@example.org",
                "a.@example.org",
                "a@example.org\r\nBcc: x@example.org",
                "a@b@example.org",
                "<a@example.org>",
                "a@[127.0.0.1]",
                "\"a b\"@example.org",
                "a\u202Eb@example.org"
            })
    void whatIsNoAddressIsNone(String text) {
        assertThat(EmailAddress.parse(text)).isEmpty();
    }

    @Test
    void overlongAddressIsNone() {
        assertThat(EmailAddress.parse("a".repeat(65) + "@example.org")).isEmpty();
        assertThat(EmailAddress.parse("é".repeat(33) + "@example.org")).isEmpty();
        assertThat(EmailAddress.parse("a@" + "b".repeat(64) + ".org")).isEmpty();
        assertThat(EmailAddress.parse("a@" + "b".repeat(60) + "." + "c.".repeat(100) + "org"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "claire.dupont+rdv@example.org",
                "a@sous.domaine.example.org",
                "o'brien@example.ie",
                "a@123.example.org"
            })
    void usualAddressesAreTakenAsTheyAre(String text) {
        assertThat(read(text).value()).isEqualTo(text);
        assertThat(read(text).needsSmtpUtf8()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "a@exämple.org, a@xn--exmple-cua.org",
        "a@EXÄMPLE.ORG, a@xn--exmple-cua.org",
        "a@préfecture.exemple.fr, a@xn--prfecture-c4a.exemple.fr",
        "a@例え.テスト, a@xn--r8jz45g.xn--zckzah",
        "a@Example.ORG, a@example.org",
        "a@example。org, a@example.org"
    })
    void domainIsKeptAsTheNetworkWritesIt(String typed, String kept) {
        assertThat(read(typed).value()).isEqualTo(kept);
        assertThat(read(typed).needsSmtpUtf8()).isFalse();
        assertThat(read(kept)).isEqualTo(read(typed));
    }

    @Test
    void domainIsShownInItsOwnLetters() {
        assertThat(read("claire@exämple.org").shown()).isEqualTo("claire@exämple.org");
        assertThat(read(read("claire@exämple.org").shown())).isEqualTo(read("claire@exämple.org"));
    }

    @Test
    void lettersBeyondAsciiBeforeTheAtSignNeedAMailServerThatTakesThem() {
        assertThat(read("zoé@exemple.fr").needsSmtpUtf8()).isTrue();
        assertThat(read("zoe\u0301@exemple.fr")).isEqualTo(read("zo\u00e9@exemple.fr"));
    }

    @ParameterizedTest
    @CsvSource({
        "claire@example.org, Claire@Example.org",
        "claire@example.org, claire+1@example.org",
        "claire+a@example.org, claire+b+c@example.org",
        "claire@exämple.org, claire+x@xn--exmple-cua.org"
    })
    void addressesOfOneMailboxCountTogether(String one, String other) {
        assertThat(read(one).mailbox()).isEqualTo(read(other).mailbox());
    }

    @Test
    void textOfAnAddressStandsInNoLog() {
        assertThat(read("claire@example.org").toString()).doesNotContain("claire");
    }
}
