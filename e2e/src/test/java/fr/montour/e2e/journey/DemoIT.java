package fr.montour.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.e2e.stack.SharedStack;
import fr.montour.e2e.stack.TestStack;
import fr.montour.launcher.demo.Demo;
import fr.montour.launcher.demo.DemoOptions;
import fr.montour.launcher.demo.DemoResult;
import fr.montour.launcher.demo.Invariants;
import fr.montour.launcher.stack.ShortenedDays;
import java.time.Duration;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What {@code ./montour demo} does, a line of the day and a standing line, against the stack of the tests. */
@ExtendWith(SharedStack.class)
class DemoIT {
    private static final Logger LOG = LoggerFactory.getLogger(DemoIT.class);
    private static final int PEOPLE = 60;
    private static final int SLOTS = 20;
    private static final int RATE_PER_MINUTE = 600;

    private static final Duration DAY = Duration.ofSeconds(10);

    private final TestStack stack;

    DemoIT(TestStack stack) {
        this.stack = stack;
    }

    @Test
    void sixtyPeopleShareTwentyAppointmentsFairly() {
        DemoOptions options = new DemoOptions(stack.gateway(), stack.mailboxPage(), PEOPLE, SLOTS, RATE_PER_MINUTE);

        DemoResult result = new Demo(options, InstantSource.system(), LOG::info).run();

        assertThat(Invariants.broken(result)).as(result.toString()).isEmpty();
        assertThat(result.people()).isEqualTo(PEOPLE);
        assertThat(result.booked()).isEqualTo(SLOTS);
        assertThat(result.emailsReceived()).isEqualTo(SLOTS);
        assertThat(result.foundNothing()).isZero();
        assertThat(result.placesLost()).isZero();
    }

    /** Of twenty people two miss their first call, two put it off, two find none that suits and two never look. */
    @Test
    void standingLineKeepsThePlacesOfThoseWhoComeLaterAndTellsThoseWhoLoseTheirs() {
        DemoOptions options =
                new DemoOptions(stack.gateway(), stack.mailboxPage(), 20, 20, RATE_PER_MINUTE).standing(DAY);

        DemoResult result;
        try (ShortenedDays _ = stack.shortenDays(DAY)) {
            result = new Demo(options, InstantSource.system(), LOG::info).run();
        }

        assertThat(Invariants.broken(result)).as(result.toString()).isEmpty();
        assertThat(result.booked()).isEqualTo(18);
        assertThat(result.deferrals()).isEqualTo(4);
        assertThat(result.missedCalls()).isEqualTo(2 + 2 * 2);
        assertThat(result.placesLost()).isEqualTo(2);
        assertThat(result.lostUntold()).isZero();
    }
}
