package fr.montour.waiting.contact;

import fr.montour.waiting.line.Call;
import fr.montour.waiting.model.LineId;
import fr.montour.waiting.model.PersonId;
import fr.montour.waiting.place.Untold;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of how letters to a person fare, never where they go.
 *
 * @param version grows with every change that is stored
 * @param since when the latest statement was made about the person themselves
 * @param unreachable why no letter reaches them; null where letters do, or nothing was heard
 * @param untoldCalls the latest calls whose letters did not reach them in time, oldest first
 */
public record Contact(
        PersonId person,
        long version,
        Instant since,
        @Nullable Untold unreachable,
        List<UntoldCall> untoldCalls) {

    /** More calls than anybody has running or freshly missed. */
    static final int MOST_CALLS = 20;

    public Contact {
        untoldCalls = List.copyOf(untoldCalls);
    }

    /** Somebody of whom nothing was heard. */
    public static Contact unknown(PersonId person) {
        return new Contact(person, 0, Instant.EPOCH, null, List.of());
    }

    /** No letter reaches the person, unless something later was said; a late letter says nothing about that. */
    public Contact unreachable(Instant at, Untold why) {
        boolean known = at.isBefore(since) || (at.equals(since) && unreachable != null);
        return known || why == Untold.LATE ? this : new Contact(person, version, at, why, untoldCalls);
    }

    /** Letters reach the person, unless something later was said. */
    public Contact reachable(Instant at) {
        return at.isAfter(since) ? new Contact(person, version, at, null, untoldCalls) : this;
    }

    /** The person was not told of a call. */
    public Contact untold(UntoldCall call) {
        if (untoldCalls.contains(call)) {
            return this;
        }
        List<UntoldCall> calls = new ArrayList<>(untoldCalls);
        calls.add(call);
        calls.sort(Comparator.comparing(UntoldCall::calledAt));
        return new Contact(
                person,
                version,
                since,
                unreachable,
                calls.subList(Math.max(0, calls.size() - MOST_CALLS), calls.size()));
    }

    /** Why the person cannot be told of a call, where they cannot. */
    public Optional<Untold> whyUntold(LineId line, Call call) {
        return untoldCalls.stream()
                .filter(untold -> untold.is(line, call))
                .map(UntoldCall::why)
                .findFirst()
                .or(() -> Optional.ofNullable(unreachable));
    }

    Contact following(Contact before) {
        return new Contact(person, before.version + 1, since, unreachable, untoldCalls);
    }
}
