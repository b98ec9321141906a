package fr.montour.notification.delivery;

import fr.montour.notification.contact.Contact;
import fr.montour.notification.contact.Contacts;
import fr.montour.notification.contact.EmailAddress;
import fr.montour.notification.contact.Untold;
import fr.montour.notification.delivery.Delivery.Sending;
import fr.montour.notification.delivery.Mailer.Outcome;
import fr.montour.platform.words.Language;
import java.time.Instant;
import java.time.InstantSource;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to send one letter that is still true. Whoever could not be told is announced: a refused address, and about a call
 * also that there is no address, or that half of its window went by.
 */
public final class AttemptLetter {

    private final Contacts contacts;
    private final LetterRenderer renderer;
    private final RetryRule retry;
    private final DeliveryWatch watch;
    private final InstantSource clock;
    private final RandomGenerator random;

    public AttemptLetter(
            Contacts contacts,
            LetterRenderer renderer,
            RetryRule retry,
            DeliveryWatch watch,
            InstantSource clock,
            RandomGenerator random) {
        this.contacts = contacts;
        this.renderer = renderer;
        this.retry = retry;
        this.watch = watch;
        this.clock = clock;
        this.random = random;
    }

    /**
     * What came of it.
     *
     * @param holdsUp whether later letters about the same line have to wait for this one
     */
    record Attempt(Delivery next, boolean holdsUp) {}

    /** A letter that is no longer true. */
    Attempt outdated(Sending sending, String reason, boolean untold) {
        var now = clock.instant();
        if (untold) {
            tellLate(sending, now);
        }
        return ended(sending.outdated(reason, now));
    }

    Attempt attempt(Sending sending, Mailer mailer, boolean callTold) {
        var contact = contact(sending.order());
        if (contact == null) {
            return awaitContact(sending);
        }
        var address = contact.email();
        if (address == null) {
            return noAddress(sending);
        }
        Outcome outcome;
        try {
            var letter = renderer.render(sending.order(), contact, callTold);
            outcome = mailer.send(sending.order(), letter, address);
        } catch (RuntimeException e) {
            watch.unwritable(sending.id(), e);
            var next = later(
                    sending, "the letter cannot be written: " + e.getClass().getSimpleName());
            return new Attempt(next, false);
        }
        return settled(sending, outcome, contact, address);
    }

    private @Nullable Contact contact(DeliveryOrder order) {
        return order.to() == null
                ? contacts.find(order.person()).orElse(null)
                : new Contact(order.person(), null, null, order.to(), Language.FRENCH, null);
    }

    private Attempt settled(Sending sending, Outcome outcome, Contact contact, EmailAddress address) {
        var now = clock.instant();
        return switch (outcome) {
            case Outcome.Accepted() -> {
                watch.working();
                if (contact.refusedSince() != null) {
                    contacts.reached(contact.person(), address, now);
                }
                tellLate(sending, now);
                yield ended(sending.sent(now));
            }
            case Outcome.RecipientRefused(var reason) -> {
                watch.working();
                tellRefused(sending, address, now);
                yield ended(sending.failed(reason, now));
            }
            case Outcome.RecipientDeferred(var reason) -> {
                watch.working();
                var next = later(sending, reason);
                if (next instanceof Delivery.Failed) {
                    tellRefused(sending, address, now);
                }
                yield new Attempt(next, false);
            }
            case Outcome.Outage(var reason) -> {
                watch.outage(reason);
                yield new Attempt(later(sending, reason), true);
            }
        };
    }

    private Attempt awaitContact(Sending sending) {
        var now = clock.instant();
        tellLate(sending, now);
        return retry.givenUp(sending.order(), sending.attempts(), now)
                ? ended(sending.failed("no contact of the person has arrived", now))
                : new Attempt(sending.awaitContact(dueAt(sending, now)), true);
    }

    private Attempt noAddress(Sending sending) {
        var now = clock.instant();
        if (sending.order().call() != null) {
            contacts.untold(sending.order().person(), untold(sending, Untold.Reason.NO_ADDRESS, now));
        }
        return ended(sending.noAddress(now));
    }

    private Delivery later(Sending sending, String reason) {
        var now = clock.instant();
        tellLate(sending, now);
        return retry.givenUp(sending.order(), sending.attempts(), now)
                ? sending.failed(reason, now)
                : sending.later(dueAt(sending, now), reason);
    }

    /** A call is tried again at half of its window at the latest: by then it is known whether the person could be told. */
    private Instant dueAt(Sending sending, Instant now) {
        var due = now.plus(retry.rest(sending.attempts(), random));
        var call = sending.order().call();
        return call != null && now.isBefore(call.halfway()) && due.isAfter(call.halfway()) ? call.halfway() : due;
    }

    private void tellLate(Sending sending, Instant now) {
        var call = sending.order().call();
        if (call != null && !now.isBefore(call.halfway())) {
            contacts.untold(sending.order().person(), untold(sending, Untold.Reason.LATE, now));
        }
    }

    private void tellRefused(Sending sending, EmailAddress address, Instant now) {
        contacts.refused(sending.order().person(), address, untold(sending, Untold.Reason.REFUSED, now));
    }

    private static Untold untold(Sending sending, Untold.Reason reason, Instant now) {
        return new Untold(reason, now, sending.id().value(), sending.order().call());
    }

    private static Attempt ended(Delivery next) {
        return new Attempt(next, false);
    }
}
