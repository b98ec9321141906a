package fr.montour.notification.delivery;

import fr.montour.notification.delivery.AttemptLetter.Attempt;
import fr.montour.notification.delivery.Delivery.Sending;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Sends one delivery, after the earlier ones about the same line, and only if what it says is still true.
 *
 * <p>At least once: a crash after the mail server took the letter over and before {@code Sent} is written sends it again
 * after the lease, under the same {@code Message-ID}. SMTP offers nothing better; mail programs fold the copies.
 */
public final class SendLetter {

    private final Deliveries deliveries;
    private final Correspondences correspondences;
    private final AttemptLetter attempts;
    private final Duration rest;
    private final Duration lease;
    private final InstantSource clock;

    /**
     * Makes it.
     *
     * @param rest before looking again whether an earlier letter has left
     */
    public SendLetter(
            Deliveries deliveries,
            Correspondences correspondences,
            AttemptLetter attempts,
            Duration rest,
            Duration lease,
            InstantSource clock) {
        this.deliveries = deliveries;
        this.correspondences = correspondences;
        this.attempts = attempts;
        this.rest = rest;
        this.lease = lease;
        this.clock = clock;
    }

    /** Where the delivery stands now; empty when it was not ours to send. */
    public Optional<Delivery> send(DeliveryId id, Mailer mailer) {
        return deliveries.claim(id, clock.instant(), lease).flatMap(sending -> {
            var correspondence = correspondence(sending.order());
            var next = earlierEnded(sending, correspondence, mailer)
                    ? attempt(sending, correspondence, mailer).next()
                    : sending.later(clock.instant().plus(rest), "an earlier letter about the same line waits");
            return deliveries.settle(sending, next) ? Optional.of(next) : Optional.empty();
        });
    }

    private Correspondence correspondence(DeliveryOrder order) {
        var line = order.lineId();
        return line == null ? Correspondence.none() : correspondences.find(new CorrespondenceId(order.person(), line));
    }

    private boolean earlierEnded(Sending sending, Correspondence correspondence, Mailer mailer) {
        return correspondence.before(sending.id()).stream().allMatch(earlier -> ended(earlier, correspondence, mailer));
    }

    /** Tries an earlier letter first, due or not. One that another sender has in hand is waited for. */
    private boolean ended(Mention earlier, Correspondence correspondence, Mailer mailer) {
        if (!(deliveries.find(earlier.id()).orElse(null) instanceof Delivery.Open)) {
            return true;
        }
        return deliveries
                .claimEarly(earlier.id(), clock.instant(), lease)
                .map(sending -> {
                    var attempt = attempt(sending, correspondence, mailer);
                    return deliveries.settle(sending, attempt.next()) && !attempt.holdsUp();
                })
                .orElse(false);
    }

    private Attempt attempt(Sending sending, Correspondence correspondence, Mailer mailer) {
        var newer = correspondence.replacing(sending.id()).map(Mention::kind).orElse(null);
        if (newer != null) {
            var unanswered = newer == NoticeKind.CALLED || newer == NoticeKind.MISSED;
            return attempts.outdated(sending, "replaced by " + newer.eventType(), unanswered);
        }
        if (sending.order().over(clock.instant())) {
            return attempts.outdated(sending, "no longer true", true);
        }
        return attempts.attempt(sending, mailer, callTold(sending.id(), correspondence));
    }

    private boolean callTold(DeliveryId id, Correspondence correspondence) {
        return correspondence
                .callBefore(id)
                .map(call -> deliveries.find(call.id()).orElse(null) instanceof Delivery.Sent)
                .orElse(true);
    }
}
