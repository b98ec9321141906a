package fr.montour.platform.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.rabbitmq.client.AMQP.BasicProperties;
import fr.montour.platform.events.Outgoing.Outcome;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PendingConfirmsTest {

    private static final long FIRST = 7;

    private final PendingConfirms confirms = new PendingConfirms(
            IntStream.range(0, 4).mapToObj(PendingConfirmsTest::message).toList(), FIRST);

    private static Outgoing message(int id) {
        var properties =
                new BasicProperties.Builder().messageId(Integer.toString(id)).build();
        return new Outgoing("x", "k", properties, new byte[0]);
    }

    @Test
    void oneConfirmMayStandForAllBeforeIt() throws InterruptedException {
        confirms.answered(FIRST + 1, true, true);
        confirms.answered(FIRST + 3, true, true);

        assertThat(confirms.await(Duration.ZERO)).isTrue();
        assertThat(confirms.outcomes()).containsOnly(Outcome.CONFIRMED);
    }

    @Test
    void confirmsMayComeInAnyOrder() throws InterruptedException {
        confirms.answered(FIRST + 3, false, true);
        confirms.answered(FIRST + 1, false, false);
        confirms.answered(FIRST + 2, true, true);

        assertThat(confirms.await(Duration.ZERO)).isTrue();
        assertThat(confirms.outcomes())
                .containsExactly(Outcome.CONFIRMED, Outcome.UNCONFIRMED, Outcome.CONFIRMED, Outcome.CONFIRMED);
    }

    @Test
    void aReturnedMessageIsUnroutableAlthoughConfirmed() {
        confirms.returned("2");
        confirms.answered(FIRST + 3, true, true);

        assertThat(confirms.outcomes())
                .containsExactly(Outcome.CONFIRMED, Outcome.CONFIRMED, Outcome.UNROUTABLE, Outcome.CONFIRMED);
    }

    @Test
    void whatWasNotAnsweredWhenTheChannelBrokeIsUnconfirmed() throws InterruptedException {
        confirms.answered(FIRST, false, true);
        confirms.broken();

        assertThat(confirms.await(Duration.ofMinutes(1))).isFalse();
        assertThat(confirms.outcomes())
                .containsExactly(Outcome.CONFIRMED, Outcome.UNCONFIRMED, Outcome.UNCONFIRMED, Outcome.UNCONFIRMED);
    }
}
