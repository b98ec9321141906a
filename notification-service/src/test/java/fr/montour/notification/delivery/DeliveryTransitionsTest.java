package fr.montour.notification.delivery;

import static fr.montour.platform.testing.Transitions.move;

import fr.montour.notification.delivery.Delivery.AwaitingContact;
import fr.montour.notification.delivery.Delivery.Failed;
import fr.montour.notification.delivery.Delivery.NoAddress;
import fr.montour.notification.delivery.Delivery.Outdated;
import fr.montour.notification.delivery.Delivery.Pending;
import fr.montour.notification.delivery.Delivery.Sending;
import fr.montour.notification.delivery.Delivery.Sent;
import fr.montour.platform.testing.Transitions;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The table of moves says what the code can do, and the documentation says what the table says. */
class DeliveryTransitionsTest {

    private static final Transitions MOVES = Transitions.of(
            Delivery.class,
            move(Pending.class, "start", Sending.class, "it is due and a sender takes it, for the time of a lease"),
            move(AwaitingContact.class, "start", Sending.class, "it is looked at again"),
            move(Sending.class, "startAgain", Sending.class, "the lease has run out: its sender has vanished"),
            move(Sending.class, "sent", Sent.class, "the mail server has taken the letter over"),
            move(Sending.class, "outdated", Outdated.class, "what it would say is no longer true"),
            move(Sending.class, "noAddress", NoAddress.class, "the person gave no address"),
            move(
                    Sending.class,
                    "failed",
                    Failed.class,
                    "the mail server refused the recipient, or the letter is too old to wait"),
            move(Sending.class, "awaitContact", AwaitingContact.class, "it is not known yet how to reach the person"),
            move(
                    Sending.class,
                    "later",
                    Pending.class,
                    "mail does not leave, an earlier letter waits, or it could not be written"));

    @Test
    void tableAndCodeAgree() {
        MOVES.assertSameAsCode();
    }

    @Test
    void pageAndTableAgree() throws IOException {
        MOVES.assertSameAsPage("`Sent`, `Outdated`, `NoAddress` and `Failed` are final.");
    }
}
