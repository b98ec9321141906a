package fr.montour.waiting.fakes;

import fr.montour.waiting.line.Call;
import fr.montour.waiting.model.LineId;
import fr.montour.waiting.model.LineName;
import fr.montour.waiting.place.Chances;
import fr.montour.waiting.place.Place;
import fr.montour.waiting.place.PlaceChange;
import fr.montour.waiting.place.PlaceId;
import fr.montour.waiting.place.Places;
import fr.montour.waiting.place.ShortNotice;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Places in memory, with everything they announced. */
public final class InMemoryPlaces implements Places {

    private final Map<PlaceId, Place> places = new HashMap<>();
    private final List<PlaceChange> changes = new ArrayList<>();
    private final Set<String> reminded = new HashSet<>();
    private final Map<PlaceId, Instant> toldOfClosing = new HashMap<>();

    /** Announced so far, in order. */
    public synchronized List<PlaceChange> changes() {
        return List.copyOf(changes);
    }

    /** Everything stored. */
    public synchronized List<Place> all() {
        return List.copyOf(places.values());
    }

    @Override
    public synchronized Optional<Place> find(PlaceId id) {
        return Optional.ofNullable(places.get(id));
    }

    @Override
    public synchronized Map<PlaceId, Place> findAll(Collection<PlaceId> ids) {
        return ids.stream()
                .distinct()
                .filter(places::containsKey)
                .collect(Collectors.toMap(Function.identity(), places::get));
    }

    @Override
    public synchronized Set<PlaceId> insertAll(Collection<Place.Waiting> firsts) {
        return firsts.stream()
                .filter(first -> places.putIfAbsent(first.id(), first) == null)
                .map(Place.Waiting::id)
                .collect(Collectors.toSet());
    }

    @Override
    public synchronized boolean move(Place from, Place to, @Nullable PlaceChange told) {
        if (!isStill(from)) {
            return false;
        }
        Place now = places.get(from.id());
        boolean joinsAgain = now instanceof Place.Ended && to.number() != now.number();
        places.put(to.id(), now == null || joinsAgain ? to : kept(now, to));
        if (told != null) {
            changes.add(told);
        }
        return true;
    }

    /** As in the real store: whether somebody can come at short notice is no matter of moves. */
    private static Place kept(Place now, Place to) {
        return with(to, now.chances().shortNotice().able());
    }

    private static Place with(Place place, boolean able) {
        Chances had = place.chances();
        ShortNotice before = had.shortNotice();
        var chances = new Chances(
                had.calls(),
                had.missedCalls(),
                had.missedChoices(),
                had.deferrals(),
                had.spared(),
                new ShortNotice(able, before.calls(), before.issued()));
        return switch (place) {
            case Place.Waiting(var id, long number, var joinedAt, var _, var earliest, var unanswered) ->
                new Place.Waiting(id, number, joinedAt, chances, earliest, unanswered);
            case Place.Called(var id, long number, var joinedAt, var _, var call, var untold) ->
                new Place.Called(id, number, joinedAt, chances, call, untold);
            case Place.Admitted(var id, long number, var joinedAt, var _, var calledAt, var admission) ->
                new Place.Admitted(id, number, joinedAt, chances, calledAt, admission);
            case Place.Expired(var id, long number, var joinedAt, var _, var endedAt, var unanswered) ->
                new Place.Expired(id, number, joinedAt, chances, endedAt, unanswered);
            case Place.Ended ended -> ended;
        };
    }

    @Override
    public synchronized boolean atShortNotice(Place.Live place, boolean able) {
        if (isStill(place) && places.get(place.id()) instanceof Place.Live now) {
            places.put(place.id(), with(now, able));
            return true;
        }
        return false;
    }

    private boolean isStill(Place from) {
        Place now = places.get(from.id());
        return now != null
                && now.getClass() == from.getClass()
                && now.number() == from.number()
                && now.chances().calls() == from.chances().calls()
                && now.chances().spared() == from.chances().spared()
                && !(now instanceof Place.Called here
                        && from instanceof Place.Called there
                        && here.untold() != there.untold())
                && !(now instanceof Place.Admitted here
                        && from instanceof Place.Admitted there
                        && !here.admission().equals(there.admission()));
    }

    @Override
    public synchronized int remind(List<PlaceChange.CallNear> near) {
        int told = 0;
        for (PlaceChange.CallNear one : near) {
            if (one.place().equals(places.get(one.id()))
                    && reminded.add(one.id() + "#" + one.place().number())) {
                changes.add(one);
                told++;
            }
        }
        return told;
    }

    @Override
    public synchronized int tellClosed(List<PlaceChange.LineClosed> closed) {
        int told = 0;
        for (PlaceChange.LineClosed one : closed) {
            if (places.get(one.id()) instanceof Place.Live live
                    && live.joinedAt().equals(one.place().joinedAt())
                    && !one.closing()
                            .at()
                            .equals(toldOfClosing.put(one.id(), one.closing().at()))) {
                changes.add(one);
                told++;
            }
        }
        return told;
    }

    @Override
    public synchronized int call(LineId line, LineName name, List<Call> calls) {
        int called = 0;
        for (Call call : calls) {
            var id = new PlaceId(line, call.person());
            if (places.get(id) instanceof Place.Waiting waiting
                    && waiting.number() == call.issued()
                    && waiting.chances().calls() == call.round() - 1) {
                places.put(id, waiting.call(call));
                changes.add(new PlaceChange.Called(id, name, call));
                called++;
            }
        }
        return called;
    }
}
