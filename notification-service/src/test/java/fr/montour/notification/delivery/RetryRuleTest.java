package fr.montour.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.notification.contact.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryRuleTest {

    private static final RandomGenerator NO_JITTER = () -> 0L;

    private static final Instant AT = Instant.parse("2026-11-23T09:00:00Z");

    private final RetryRule rule = new RetryRule(Duration.ofSeconds(2), Duration.ofMinutes(5), Duration.ofDays(2));

    @ParameterizedTest
    @CsvSource({"1, PT2S", "2, PT4S", "3, PT8S", "8, PT4M16S", "9, PT5M", "2000000000, PT5M"})
    void restsDoubleUntilTheLongest(int attempts, Duration rest) {
        assertThat(rule.rest(attempts, NO_JITTER)).isEqualTo(rest);
    }

    @Test
    void restsAreShortenedByAQuarterAtMost() {
        assertThat(rule.rest(1, RandomGenerator.of("L64X128MixRandom")))
                .isBetween(Duration.ofMillis(1500), Duration.ofSeconds(2));
    }

    @Test
    void aLetterAboutSomethingOldIsGivenUp() {
        assertThat(rule.givenUp(order(AT), 1, AT.plus(Duration.ofDays(2)))).isFalse();
        assertThat(rule.givenUp(order(AT), 1, AT.plus(Duration.ofHours(49)))).isTrue();
    }

    @Test
    void aLetterWhoseClockIsWrongHasAnEndToo() {
        var future = order(AT.plus(Duration.ofDays(36_500)));

        assertThat(rule.givenUp(future, RetryRule.MOST_ATTEMPTS - 1, AT)).isFalse();
        assertThat(rule.givenUp(future, RetryRule.MOST_ATTEMPTS, AT)).isTrue();
    }

    private static DeliveryOrder order(Instant happenedAt) {
        return new DeliveryOrder(
                new DeliveryId("e", Channel.EMAIL), new PersonId("p_1"), NoticeKind.CONFIRMED, happenedAt, "{}");
    }
}
