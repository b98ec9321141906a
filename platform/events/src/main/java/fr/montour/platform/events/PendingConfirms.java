package fr.montour.platform.events;

import fr.montour.platform.events.Outgoing.Outcome;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** Messages published on one channel with consecutive sequence numbers, whose confirms are collected here. */
final class PendingConfirms {

    private final List<Outgoing> messages;
    private final long firstSequence;
    private final @Nullable Outcome[] outcomes;
    private final Set<String> returned = new HashSet<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition complete = lock.newCondition();
    private int open;
    private int lowest;
    private boolean broken;

    PendingConfirms(List<Outgoing> messages, long firstSequence) {
        this.messages = messages;
        this.firstSequence = firstSequence;
        this.outcomes = new @Nullable Outcome[messages.size()];
        this.open = messages.size();
    }

    /** The broker could not route the message; its confirm follows. */
    void returned(String messageId) {
        lock.lock();
        try {
            returned.add(messageId);
        } finally {
            lock.unlock();
        }
    }

    void answered(long sequence, boolean multiple, boolean accepted) {
        lock.lock();
        try {
            var last = (int) (sequence - firstSequence);
            for (var i = multiple ? lowest : last; i <= last && i < outcomes.length; i++) {
                if (i >= 0 && outcomes[i] == null) {
                    outcomes[i] = accepted ? accepted(i) : Outcome.UNCONFIRMED;
                    open--;
                }
            }
            while (lowest < outcomes.length && outcomes[lowest] != null) {
                lowest++;
            }
            if (open == 0) {
                complete.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    /** The channel is gone: nothing more will be heard. */
    void broken() {
        lock.lock();
        try {
            broken = true;
            complete.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Whether every message was answered in time. */
    boolean await(Duration timeout) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            var nanos = timeout.toNanos();
            while (open > 0 && !broken && nanos > 0) {
                nanos = complete.awaitNanos(nanos);
            }
            return open == 0;
        } finally {
            lock.unlock();
        }
    }

    List<Outcome> outcomes() {
        lock.lock();
        try {
            return Arrays.stream(outcomes)
                    .map(outcome -> outcome == null ? Outcome.UNCONFIRMED : outcome)
                    .toList();
        } finally {
            lock.unlock();
        }
    }

    private Outcome accepted(int index) {
        return returned.contains(messages.get(index).properties().getMessageId())
                ? Outcome.UNROUTABLE
                : Outcome.CONFIRMED;
    }
}
