package fr.montour.notification.delivery;

import fr.montour.notification.contact.Contacts;
import fr.montour.notification.delivery.Delivery.Sending;
import fr.montour.notification.delivery.Mailer.Outcome;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Sends one delivery.
 *
 * <p>At least once: a crash after the mail server took the letter over and before {@code Sent} is written sends it again
 * after the lease, under the same {@code Message-ID}. SMTP offers nothing better; mail programs fold the copies.
 */
public final class SendLetter {

    private final Deliveries deliveries;
    private final Contacts contacts;
    private final LetterRenderer renderer;
    private final RetryRule retry;
    private final Duration lease;
    private final InstantSource clock;
    private final RandomGenerator random;

    public SendLetter(
            Deliveries deliveries,
            Contacts contacts,
            LetterRenderer renderer,
            RetryRule retry,
            Duration lease,
            InstantSource clock,
            RandomGenerator random) {
        this.deliveries = deliveries;
        this.contacts = contacts;
        this.renderer = renderer;
        this.retry = retry;
        this.lease = lease;
        this.clock = clock;
        this.random = random;
    }

    /** Where the delivery stands now; empty when it was not ours to send. */
    public Optional<Delivery> send(DeliveryId id, Mailer mailer) {
        return deliveries.claim(id, clock.instant(), lease).flatMap(sending -> {
            var next = attempt(sending, mailer);
            return deliveries.settle(sending, next) ? Optional.of(next) : Optional.empty();
        });
    }

    private Delivery attempt(Sending sending, Mailer mailer) {
        var contact = contacts.find(sending.order().person()).orElse(null);
        if (contact == null || contact.email() == null) {
            return sending.noAddress(clock.instant());
        }
        var letter = renderer.render(sending.order(), contact);
        return switch (mailer.send(sending.order(), letter, contact.email())) {
            case Outcome.Accepted() -> sending.sent(clock.instant());
            case Outcome.Rejected(var reason) -> sending.failed(reason, clock.instant());
            case Outcome.Deferred(var reason) -> later(sending, reason);
        };
    }

    private Delivery later(Sending sending, String reason) {
        var now = clock.instant();
        return retry.tooOld(sending.order(), now)
                ? sending.failed(reason, now)
                : sending.later(now.plus(retry.rest(sending.attempts(), random)));
    }
}
