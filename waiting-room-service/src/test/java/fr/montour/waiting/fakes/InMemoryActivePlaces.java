package fr.montour.waiting.fakes;

import static java.util.stream.Collectors.groupingBy;

import fr.montour.waiting.line.ActivePlace;
import fr.montour.waiting.line.ActivePlaces;
import fr.montour.waiting.line.Call;
import fr.montour.waiting.line.Claim;
import fr.montour.waiting.line.Totals;
import fr.montour.waiting.model.AdmissionId;
import fr.montour.waiting.model.LineId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The people who are called or admitted in memory, in small shards, with a pause wherever a real store may be seen half-way. */
public final class InMemoryActivePlaces implements ActivePlaces {

    private static final int SHARDS = 3;

    /** A document. */
    private static final class Shard {
        final Map<AdmissionId, ActivePlace> people = new HashMap<>();
        final Set<AdmissionId> claimed = new HashSet<>();
        Totals totals = Totals.NONE;
        long decided;
    }

    private record Key(LineId line, long shard) {}

    private final Map<Key, Shard> shards = new HashMap<>();
    private final Runnable pause;

    /** A store of which nobody sees half. */
    public InMemoryActivePlaces() {
        this(() -> {});
    }

    /**
     * A store that is interrupted.
     *
     * @param pause runs between reads and writes of different documents
     */
    public InMemoryActivePlaces(Runnable pause) {
        this.pause = pause;
    }

    void pause() {
        pause.run();
    }

    private static Key key(LineId line, long number) {
        return new Key(line, number % SHARDS);
    }

    private synchronized <T> T on(Key key, Function<Shard, T> action) {
        return action.apply(shards.computeIfAbsent(key, any -> new Shard()));
    }

    @Override
    public List<ActivePlace> all(LineId line) {
        List<ActivePlace> all = new ArrayList<>();
        for (long shard = 0; shard < SHARDS; shard++) {
            all.addAll(on(new Key(line, shard), here -> List.copyOf(here.people.values())));
            pause();
        }
        return all;
    }

    @Override
    public Totals totals(LineId line) {
        Totals sum = Totals.NONE;
        for (long shard = 0; shard < SHARDS; shard++) {
            sum = sum.plus(on(new Key(line, shard), here -> here.totals));
            pause();
        }
        return sum;
    }

    @Override
    public void add(LineId line, long decided, List<Call> calls) {
        Map<Key, List<Call>> byShard = calls.stream().collect(groupingBy(call -> key(line, call.number())));
        byShard.forEach((key, theirs) -> {
            pause();
            on(key, shard -> {
                if (shard.decided < decided) {
                    shard.decided = decided;
                    theirs.forEach(call -> shard.people.put(call.id(), ActivePlace.of(call)));
                }
                return true;
            });
        });
    }

    @Override
    public boolean extend(LineId line, long number, AdmissionId admission, Instant until) {
        return on(key(line, number), shard -> extend(shard, admission, until));
    }

    private static boolean extend(Shard shard, AdmissionId admission, Instant until) {
        return shard.people.computeIfPresent(admission, (any, active) -> active.until(until)) != null;
    }

    @Override
    public boolean claimed(LineId line, Claim claim) {
        return on(
                key(line, claim.number()),
                shard -> shard.people.containsKey(claim.admission())
                        && shard.claimed.add(claim.admission())
                        && shard.people.computeIfPresent(
                                        claim.admission(), (any, active) -> active.claimed(claim.until()))
                                != null
                        && count(shard, new Totals(0, 0, 1, 0)));
    }

    @Override
    public void claimedAll(LineId line, List<Claim> claims) {
        for (Claim claim : claims) {
            pause();
            claimed(line, claim);
        }
    }

    @Override
    public boolean missed(LineId line, long number, AdmissionId admission) {
        return on(
                key(line, number),
                shard -> shard.people.remove(admission) != null && count(shard, new Totals(1, 1, 1, 0)));
    }

    @Override
    public boolean free(LineId line, long number, AdmissionId admission) {
        return on(key(line, number), shard -> free(shard, admission));
    }

    private static boolean free(Shard shard, AdmissionId admission) {
        ActivePlace gone = shard.people.remove(admission);
        return gone != null
                && count(
                        shard,
                        new Totals(1, 0, 0, shard.claimed.contains(admission) ? 1 : 0, gone.atShortNotice() ? 1 : 0));
    }

    private static boolean count(Shard shard, Totals more) {
        shard.totals = shard.totals.plus(more);
        return true;
    }
}
