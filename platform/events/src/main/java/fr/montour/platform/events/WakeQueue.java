package fr.montour.platform.events;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Documents with events to publish: each at most once, in order of arrival, never more than the capacity. */
final class WakeQueue {

    record Waiting(String collection, Object documentId) {}

    private final int capacity;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition filled = lock.newCondition();
    private final LinkedHashSet<Waiting> waiting = new LinkedHashSet<>();
    private boolean overflown;

    WakeQueue(int capacity) {
        this.capacity = capacity;
    }

    /** Never blocks; false when there was no room, and then {@link #takeOverflow()} tells so once. */
    boolean offer(Waiting document) {
        lock.lock();
        try {
            if (waiting.size() >= capacity && !waiting.contains(document)) {
                overflown = true;
                return false;
            }
            if (waiting.add(document)) {
                filled.signal();
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** Up to {@code max} documents; empty when none came in time. */
    List<Waiting> take(int max, Duration wait) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            var nanos = wait.toNanos();
            while (waiting.isEmpty() && nanos > 0) {
                nanos = filled.awaitNanos(nanos);
            }
            var taken = new ArrayList<Waiting>(Math.min(max, waiting.size()));
            var all = waiting.iterator();
            while (all.hasNext() && taken.size() < max) {
                taken.add(all.next());
                all.remove();
            }
            return taken;
        } finally {
            lock.unlock();
        }
    }

    /** Whether something was refused since the last call while nothing is waiting any more. */
    boolean takeOverflow() {
        lock.lock();
        try {
            var due = overflown && waiting.isEmpty();
            if (due) {
                overflown = false;
            }
            return due;
        } finally {
            lock.unlock();
        }
    }

    int size() {
        lock.lock();
        try {
            return waiting.size();
        } finally {
            lock.unlock();
        }
    }
}
