package fr.montour.gateway.edge.door;

import fr.montour.gateway.config.DoorConfiguration;
import fr.montour.gateway.config.LimitsConfiguration;
import io.github.bucket4j.TimeMeter;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Counts requests: those of people who logged in by person and session, all others by network, or by the pass they earned. */
@Singleton
public final class Limits {

    private static final String EVERYONE = "everyone";

    private final Map<Action, Buckets<String>> persons;
    private final Map<Action, Buckets<String>> sessions;
    private final Map<Action, Buckets<String>> passes;
    private final Map<Action, Buckets<Network>> networks;
    private final Map<Action, Buckets<String>> everyone;
    private final Buckets<Network> waits;
    private final Buckets<Network> waiters;
    private final Buckets<String> polls;

    /** A limit that was met: whose it is, and when to try again. */
    public record LimitMet(String scope, Duration retryAfter) {}

    @Inject
    Limits(LimitsConfiguration limits, DoorConfiguration configuration) {
        this(limits, configuration.remembered(), TimeMeter.SYSTEM_NANOTIME);
    }

    Limits(LimitsConfiguration limits, int remembered, TimeMeter clock) {
        var most = new Maker(remembered, clock);
        var one = new Maker(1, clock);
        polls = most.buckets(limits.personPoll());
        persons = Map.of(
                Action.POLL, polls,
                Action.LOOK, most.buckets(limits.personLook()),
                Action.CHANGE, most.buckets(limits.personChange()));
        sessions = Map.of(
                Action.LOOK, most.buckets(limits.sessionLook()),
                Action.CHANGE, most.buckets(limits.sessionChange()));
        passes = Map.of(
                Action.LOOK, most.buckets(limits.passLook()),
                Action.LOGIN, most.buckets(limits.passLogin()));
        networks = Map.of(
                Action.LOOK, most.buckets(limits.networkLook()),
                Action.CHANGE, most.buckets(limits.networkChange()),
                Action.LOGIN, most.buckets(limits.networkLogin()),
                Action.PASS, most.buckets(limits.networkPass()));
        everyone = Map.of(
                Action.LOOK, one.buckets(limits.everyoneLook()),
                Action.LOGIN, one.buckets(limits.everyoneLogin()));
        waits = most.buckets(limits.networkWait());
        waiters = most.buckets(limits.networkLook());
    }

    private record Maker(int remembered, TimeMeter clock) {
        <K> Buckets<K> buckets(String budget) {
            return new Buckets<>(Budget.parse(budget), remembered, clock);
        }
    }

    /** Counts a poll of somebody who logged in; false when the limit is met. Does nothing else, for this is the hot path. */
    public boolean poll(String personId) {
        return polls.take(personId);
    }

    /** What to tell somebody whose {@link #poll} met the limit. */
    public LimitMet pollLimit(String personId) {
        return new LimitMet("person", polls.untilNext(personId));
    }

    /** Counts what somebody who logged in does; the limit that it met, if any. */
    public Optional<LimitMet> person(Action action, String personId, String sessionId) {
        // Who has a session needs no budgets of its own for logins and passes.
        Action kind = action == Action.CHANGE ? Action.CHANGE : Action.LOOK;
        var met = take("session", sessions.get(kind), sessionId);
        return met.isEmpty() ? take("person", persons.get(kind), personId) : met;
    }

    /** Counts what an unknown visitor does; the limit that it met, if any. */
    public Optional<LimitMet> network(Action action, Network network) {
        var all = everyone.get(action);
        if (all != null) {
            all.take(EVERYONE);
        }
        return take("network", networks.get(action), network);
    }

    /** How far the network, or all unknown visitors together, are beyond half of their budget: 0 is not at all, 1 is used up. */
    public double strain(Action action, Network network) {
        return Math.max(strain(networks.get(action), network), strain(everyone.get(action), EVERYONE));
    }

    /**
     * Counts what the bearer of a pass does; false when the pass is used up for now. All passes of a network that were earned by
     * waiting share one more budget of that network, so that collecting them gives no more than it had without.
     */
    public boolean pass(Action action, Pass pass, Network network) {
        boolean left = take("pass", passes.get(action), pass.id()).isEmpty();
        return left && (pass.network() == null || waiters.take(network));
    }

    /** Counts a pass that was earned by waiting; the limit of the network that it met, if any. */
    public Optional<LimitMet> waited(Network network) {
        return take("network", waits, network);
    }

    private static <K> double strain(@Nullable Buckets<K> buckets, K key) {
        return buckets == null ? 0 : buckets.strain(key);
    }

    private static <K> Optional<LimitMet> take(String scope, @Nullable Buckets<K> buckets, K key) {
        return buckets == null || buckets.take(key)
                ? Optional.empty()
                : Optional.of(new LimitMet(scope, buckets.untilNext(key)));
    }
}
