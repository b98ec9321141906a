package fr.montour.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.notification.contact.ContactEvent;
import fr.montour.notification.contact.PersonId;
import fr.montour.notification.contact.Untold;
import fr.montour.notification.contact.Untold.Reason;
import fr.montour.platform.words.Language;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SendLetterTest {

    private static final String LINE = "93008-x";
    private static final Duration WINDOW = Duration.ofMinutes(10);

    private final OneSender sender = new OneSender();
    private final Instant begin = sender.now;

    @BeforeEach
    void register() {
        sender.contacts.recordAddress(OneSender.PERSON, OneSender.ADDRESS, Language.FRENCH, begin);
    }

    /** The person is called now, with ten minutes to answer. */
    private DeliveryId called() {
        var call = new Untold.Call(LINE, 42, "a_1", sender.now, sender.now.plus(WINDOW));
        return sender.accept(NoticeKind.CALLED, "42", call.claimBy(), call);
    }

    private DeliveryId told(NoticeKind kind) {
        return sender.accept(
                kind, kind == NoticeKind.CONFIRMED || kind == NoticeKind.CANCELLED ? "b_1" : "42", null, null);
    }

    private void outage() {
        sender.answer = new Mailer.Outcome.Outage("the mail server answered 550 to MAIL");
    }

    private void recovery() {
        sender.answer = new Mailer.Outcome.Accepted();
    }

    private List<Reason> announced() {
        return sender.contacts.announced().stream()
                .filter(ContactEvent.Unreachable.class::isInstance)
                .map(event -> ((ContactEvent.Unreachable) event).untold().reason())
                .distinct()
                .toList();
    }

    @Test
    void anAcceptedLetterIsSentOnce() {
        var id = told(NoticeKind.CONFIRMED);

        assertThat(sender.send(id)).contains(new Delivery.Sent(id, 1, begin));
        sender.after(Duration.ofHours(1));
        assertThat(sender.send(id)).isEmpty();
        assertThat(sender.sent).containsExactly("booking.confirmed.v1");
    }

    @Test
    void anOutageCostsNobodyTheirLetterAndIsAnAlarm() {
        var id = told(NoticeKind.CONFIRMED);
        outage();

        assertThat(sender.send(id))
                .contains(new Delivery.Pending(
                        sender.order(id), 1, begin.plusSeconds(2), "the mail server answered 550 to MAIL"));
        assertThat(sender.outages).isEqualTo(1);

        sender.after(Duration.ofHours(24));
        recovery();
        assertThat(sender.send(id)).get().isInstanceOf(Delivery.Sent.class);
        assertThat(announced()).isEmpty();
    }

    @Test
    void aRefusedRecipientIsFinalAndAnnounced() {
        var id = told(NoticeKind.CONFIRMED);
        sender.answer = new Mailer.Outcome.RecipientRefused("550");

        assertThat(sender.send(id)).contains(new Delivery.Failed(id, 1, "550", begin));

        assertThat(sender.contact().refusedSince()).isEqualTo(begin);
        assertThat(sender.contacts.announced())
                .containsExactly(new ContactEvent.Unreachable(
                        OneSender.PERSON, new Untold(Reason.REFUSED, begin, id.value(), null)));
    }

    @Test
    void aLetterThatArrivesAfterARefusalIsAnnounced() {
        sender.answer = new Mailer.Outcome.RecipientRefused("550");
        sender.send(told(NoticeKind.CONFIRMED));
        recovery();
        sender.after(Duration.ofMinutes(1));

        sender.send(told(NoticeKind.CANCELLED));

        assertThat(sender.contact().refusedSince()).isNull();
        assertThat(sender.contacts.announced().getLast())
                .isEqualTo(new ContactEvent.Reachable(OneSender.PERSON, begin.plusSeconds(60)));
    }

    @Test
    void anOldLetterIsGivenUpInsteadOfWaiting() {
        var id = told(NoticeKind.CONFIRMED);
        outage();
        sender.after(Duration.ofHours(49));

        assertThat(sender.send(id)).get().isInstanceOf(Delivery.Failed.class);
    }

    @Test
    void aSenderThatVanishedIsFollowedAfterItsLease() {
        var id = told(NoticeKind.CONFIRMED);
        sender.deliveries.claim(id, begin, OneSender.LEASE);

        sender.after(OneSender.LEASE.minusSeconds(1));
        assertThat(sender.send(id)).isEmpty();
        sender.after(Duration.ofSeconds(1));
        assertThat(sender.send(id)).get().isInstanceOf(Delivery.Sent.class);
    }

    @Test
    void aCallWhoseWindowIsOverIsNotSentAndThePersonCountsAsUntold() {
        var id = called();
        sender.after(WINDOW);

        assertThat(sender.send(id)).get().isInstanceOf(Delivery.Outdated.class);

        assertThat(sender.sent).isEmpty();
        assertThat(announced()).containsExactly(Reason.LATE);
    }

    @Test
    void aCallThatLeavesInTimeAnnouncesNothing() {
        sender.send(called());

        assertThat(sender.sent).containsExactly("place.called.v1");
        assertThat(sender.contacts.announced()).isEmpty();
    }

    @Test
    void aCallThatLeavesAfterHalfOfItsWindowIsSentAndAnnounced() {
        var id = called();
        sender.after(WINDOW.dividedBy(2));

        assertThat(sender.send(id)).get().isInstanceOf(Delivery.Sent.class);

        assertThat(announced()).containsExactly(Reason.LATE);
    }

    @Test
    void anOutageIsAnnouncedForACallAtHalfOfItsWindowAndNotLater() {
        var id = called();
        outage();
        while (sender.now.isBefore(begin.plus(WINDOW.dividedBy(2)))) {
            assertThat(announced()).isEmpty();
            sender.send(id);
            sender.now = ((Delivery.Pending) sender.deliveries.find(id).orElseThrow()).dueAt();
        }

        sender.send(id);

        assertThat(sender.now).isEqualTo(begin.plus(WINDOW.dividedBy(2)));
        assertThat(announced()).containsExactly(Reason.LATE);
    }

    @Test
    void aCallToSomebodyWithoutAddressIsAnnounced() {
        sender.contacts.recordAddress(OneSender.PERSON, null, Language.FRENCH, begin);

        assertThat(sender.send(called())).get().isInstanceOf(Delivery.NoAddress.class);
        assertThat(announced()).containsExactly(Reason.NO_ADDRESS);
    }

    @Test
    void aCallThatIsRefusedIsAnnouncedWithItsCallEvenWhenTheAddressIsKnownToBeBad() {
        sender.answer = new Mailer.Outcome.RecipientRefused("550");
        sender.send(told(NoticeKind.TURN_NEAR));

        sender.send(called());

        assertThat(sender.contacts.announced())
                .last()
                .isInstanceOfSatisfying(
                        ContactEvent.Unreachable.class,
                        event -> assertThat(event.untold().call()).isNotNull());
    }

    @ParameterizedTest
    @EnumSource(
            value = NoticeKind.class,
            names = {"CALLED", "MISSED", "REMOVED", "WITHDRAWN", "SPARED", "REVOKED", "LEFT", "CONFIRMED", "CANCELLED"})
    void afterAnHourOfOutageNobodyReadsThatTheirTurnIsNearWhenItHasCome(NoticeKind since) {
        outage();
        var near = told(NoticeKind.TURN_NEAR);
        sender.send(near);
        sender.after(Duration.ofMinutes(1));
        told(since);
        sender.after(Duration.ofHours(1));
        recovery();

        assertThat(sender.send(near))
                .contains(new Delivery.Outdated(near, 2, "replaced by " + since.eventType(), sender.now));
        assertThat(sender.sent).isEmpty();
    }

    @Test
    void afterAnOutageOnlyTheCancellationOfABookingLeaves() {
        outage();
        var confirmed = told(NoticeKind.CONFIRMED);
        sender.send(confirmed);
        sender.after(Duration.ofMinutes(1));
        var cancelled = told(NoticeKind.CANCELLED);
        sender.after(Duration.ofHours(1));
        recovery();

        sender.send(cancelled);
        sender.send(confirmed);

        assertThat(sender.sent).containsExactly("booking.cancelled.v1");
    }

    @Test
    void aConfirmationThatComesAfterItsCancellationIsNotSent() {
        var cancelled = told(NoticeKind.CANCELLED);
        sender.send(cancelled);

        var late = sender.acceptFrom(begin.minusSeconds(60), NoticeKind.CONFIRMED, "b_1");

        assertThat(sender.send(late)).get().isInstanceOf(Delivery.Outdated.class);
    }

    @Test
    void lettersAboutOneLineLeaveInTheirOrderWhicheverIsTriedFirst() {
        outage();
        var removed = told(NoticeKind.REMOVED);
        sender.send(removed);
        sender.after(Duration.ofMinutes(1));
        var called = called();
        recovery();

        sender.send(called);

        assertThat(sender.sent).containsExactly("place.removed.v1", "place.called.v1");
    }

    @Test
    void aLaterLetterWaitsWhileTheEarlierOneIsInHandOrCannotLeave() {
        var removed = told(NoticeKind.REMOVED);
        sender.deliveries.claim(removed, begin, OneSender.LEASE);
        sender.after(Duration.ofSeconds(1));
        var called = called();

        assertThat(sender.send(called)).get().isInstanceOf(Delivery.Pending.class);
        assertThat(sender.sent).isEmpty();

        outage();
        sender.after(OneSender.LEASE);
        assertThat(sender.send(called)).get().isInstanceOf(Delivery.Pending.class);
    }

    @Test
    void lettersAboutOtherLinesDoNotWait() {
        outage();
        sender.send(told(NoticeKind.REMOVED));
        recovery();

        sender.send(sender.acceptFor("2A004-x", NoticeKind.REMOVED));

        assertThat(sender.sent).hasSize(1);
    }

    @Test
    void aMissedCallThatWasNeverToldIsCalledSo() {
        outage();
        var called = called();
        sender.send(called);
        sender.after(WINDOW);
        var missed = told(NoticeKind.MISSED);
        recovery();

        sender.send(missed);

        assertThat(sender.sent).containsExactly("place.missed.v1 (untold)");
    }

    @Test
    void aLetterThatCannotBeWrittenIsARecordedAttemptWithRestsAndAnEnd() {
        var id = told(NoticeKind.CONFIRMED);
        sender.broken.add(id);

        assertThat(sender.send(id)).get().isInstanceOfSatisfying(Delivery.Pending.class, pending -> {
            assertThat(pending.attempts()).isEqualTo(1);
            assertThat(pending.dueAt()).isEqualTo(begin.plusSeconds(2));
            assertThat(pending.reason()).isEqualTo("the letter cannot be written: IllegalStateException");
        });
        assertThat(sender.unwritable).containsExactly(id);

        sender.after(Duration.ofHours(49));
        assertThat(sender.send(id)).get().isInstanceOf(Delivery.Failed.class);
    }

    @Test
    void aLetterThatCannotBeWrittenHoldsNoLaterOneUp() {
        var removed = told(NoticeKind.REMOVED);
        sender.broken.add(removed);
        sender.after(Duration.ofSeconds(1));

        sender.send(called());

        assertThat(sender.sent).containsExactly("place.called.v1");
    }

    @Test
    void aLetterWaitsForItsContactAsAStateAndHasAnEnd() {
        var stranger = new PersonId("p_2");
        var id = sender.acceptOf(stranger, NoticeKind.CONFIRMED);

        assertThat(sender.send(id)).get().isInstanceOf(Delivery.AwaitingContact.class);

        sender.contacts.recordAddress(stranger, OneSender.ADDRESS, Language.FRENCH, begin);
        sender.after(Duration.ofSeconds(2));
        assertThat(sender.send(id)).get().isInstanceOf(Delivery.Sent.class);

        var never = sender.acceptOf(new PersonId("p_3"), NoticeKind.CONFIRMED);
        sender.after(Duration.ofHours(49));
        assertThat(sender.send(never)).get().isInstanceOf(Delivery.Failed.class);
    }
}
