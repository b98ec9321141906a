package fr.montour.waiting.calling;

import fr.montour.waiting.place.JoinLine;
import java.util.HashMap;
import java.util.Map;

/** Since when this node has been waiting for the places behind drawn numbers, on its own clock that never jumps. */
final class PendingNumbers {

    private final Map<Long, Long> firstSeen = new HashMap<>();

    /** Notes a number without a place; true once it has been without one for the whole grace. */
    boolean isLost(long number, long now) {
        Long since = firstSeen.putIfAbsent(number, now);
        return since != null && now - since >= JoinLine.GRACE.toNanos();
    }

    /** Forgets what has had its turn. */
    void forgetUpTo(long serving) {
        firstSeen.keySet().removeIf(number -> number <= serving);
    }
}
