package fr.montour.platform.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.rabbitmq.client.AMQP.BasicProperties;
import fr.montour.platform.events.Outgoing.Outcome;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FlightTest {

    private static final long FIRST = 7;

    private final Flight flight =
            new Flight(IntStream.range(0, 4).mapToObj(FlightTest::message).toList(), FIRST);

    private static Outgoing message(int id) {
        var properties =
                new BasicProperties.Builder().messageId(Integer.toString(id)).build();
        return new Outgoing("x", "k", properties, new byte[0]);
    }

    @Test
    void oneConfirmMayStandForAllBeforeIt() throws InterruptedException {
        flight.answered(FIRST + 1, true, true);
        flight.answered(FIRST + 3, true, true);

        assertThat(flight.await(Duration.ZERO)).isTrue();
        assertThat(flight.outcomes()).containsOnly(Outcome.CONFIRMED);
    }

    @Test
    void confirmsMayComeInAnyOrder() throws InterruptedException {
        flight.answered(FIRST + 3, false, true);
        flight.answered(FIRST + 1, false, false);
        flight.answered(FIRST + 2, true, true);

        assertThat(flight.await(Duration.ZERO)).isTrue();
        assertThat(flight.outcomes())
                .containsExactly(Outcome.CONFIRMED, Outcome.UNCONFIRMED, Outcome.CONFIRMED, Outcome.CONFIRMED);
    }

    @Test
    void aReturnedMessageIsUnroutableAlthoughConfirmed() {
        flight.returned("2");
        flight.answered(FIRST + 3, true, true);

        assertThat(flight.outcomes())
                .containsExactly(Outcome.CONFIRMED, Outcome.CONFIRMED, Outcome.UNROUTABLE, Outcome.CONFIRMED);
    }

    @Test
    void whatWasNotAnsweredWhenTheChannelBrokeIsUnconfirmed() throws InterruptedException {
        flight.answered(FIRST, false, true);
        flight.broken();

        assertThat(flight.await(Duration.ofMinutes(1))).isFalse();
        assertThat(flight.outcomes())
                .containsExactly(Outcome.CONFIRMED, Outcome.UNCONFIRMED, Outcome.UNCONFIRMED, Outcome.UNCONFIRMED);
    }
}
