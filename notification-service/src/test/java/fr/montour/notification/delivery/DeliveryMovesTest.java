package fr.montour.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.notification.contact.PersonId;
import fr.montour.notification.delivery.Delivery.AwaitingContact;
import fr.montour.notification.delivery.Delivery.Failed;
import fr.montour.notification.delivery.Delivery.NoAddress;
import fr.montour.notification.delivery.Delivery.Outdated;
import fr.montour.notification.delivery.Delivery.Pending;
import fr.montour.notification.delivery.Delivery.Sending;
import fr.montour.notification.delivery.Delivery.Sent;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What each move of a delivery gives. */
class DeliveryMovesTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final DeliveryId ID = new DeliveryId("e-1", Channel.EMAIL);
    private static final DeliveryOrder ORDER =
            new DeliveryOrder(ID, new PersonId("p_1"), NoticeKind.CONFIRMED, NOW, "{}");

    private final Sending sending = new Sending(ORDER, 3, NOW.plus(LEASE));

    @Test
    void startCountsTheAttemptAndGivesALease() {
        assertThat(new Pending(ORDER, 2, NOW, "away").start(NOW, LEASE)).isEqualTo(sending);
    }

    @Test
    void startAgainCountsAnotherAttemptAndGivesANewLease() {
        var later = NOW.plus(LEASE);

        assertThat(sending.startAgain(later, LEASE)).isEqualTo(new Sending(ORDER, 4, later.plus(LEASE)));
    }

    @Test
    void sentKeepsWhenAndAfterHowManyAttempts() {
        assertThat(sending.sent(NOW)).isEqualTo(new Sent(ID, 3, NOW));
    }

    @Test
    void noAddressKeepsWhenItWasFoundMissing() {
        assertThat(sending.noAddress(NOW)).isEqualTo(new NoAddress(ID, 3, NOW));
    }

    @Test
    void failedKeepsWhy() {
        assertThat(sending.failed("the mail server answered 550", NOW))
                .isEqualTo(new Failed(ID, 3, "the mail server answered 550", NOW));
    }

    @Test
    void laterKeepsTheOrderAndTheAttempts() {
        assertThat(sending.later(NOW.plusSeconds(8), "away"))
                .isEqualTo(new Pending(ORDER, 3, NOW.plusSeconds(8), "away"));
    }

    @Test
    void whatWaitsForItsContactKeepsTheOrderAndStartsAsEveryOther() {
        var awaiting = sending.awaitContact(NOW.plusSeconds(8));

        assertThat(awaiting).isEqualTo(new AwaitingContact(ORDER, 3, NOW.plusSeconds(8)));
        assertThat(awaiting.start(NOW, LEASE)).isEqualTo(new Sending(ORDER, 4, NOW.plus(LEASE)));
    }

    @Test
    void outdatedKeepsWhy() {
        assertThat(sending.outdated("no longer true", NOW)).isEqualTo(new Outdated(ID, 3, "no longer true", NOW));
    }
}
