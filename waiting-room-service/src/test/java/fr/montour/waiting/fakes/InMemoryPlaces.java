package fr.montour.waiting.fakes;

import fr.montour.waiting.line.Call;
import fr.montour.waiting.line.LineId;
import fr.montour.waiting.line.LineName;
import fr.montour.waiting.place.Place;
import fr.montour.waiting.place.PlaceId;
import fr.montour.waiting.place.PlaceNews;
import fr.montour.waiting.place.Places;
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
    private final List<PlaceNews> news = new ArrayList<>();
    private final Set<String> reminded = new HashSet<>();

    /** Announced so far, in order. */
    public synchronized List<PlaceNews> news() {
        return List.copyOf(news);
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
    public synchronized boolean move(Place from, Place to, @Nullable PlaceNews told) {
        Place now = places.get(from.id());
        if (now == null
                || now.getClass() != from.getClass()
                || now.number() != from.number()
                || now.missedCalls() != from.missedCalls()) {
            return false;
        }
        places.put(to.id(), to);
        if (told != null) {
            news.add(told);
        }
        return true;
    }

    @Override
    public synchronized int remind(List<PlaceNews.TurnNear> near) {
        int told = 0;
        for (PlaceNews.TurnNear one : near) {
            if (one.place().equals(places.get(one.id()))
                    && reminded.add(one.id() + "#" + one.place().number())) {
                news.add(one);
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
                    && waiting.number() == call.ticket()
                    && waiting.missedCalls() == call.missedBefore()) {
                places.put(id, waiting.call(call));
                news.add(new PlaceNews.TurnCome(id, name, call));
                called++;
            }
        }
        return called;
    }
}
