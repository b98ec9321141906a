package fr.montour.waiting.stock;

import static fr.montour.waiting.fakes.Samples.LINE;
import static fr.montour.waiting.fakes.Samples.NAME;
import static fr.montour.waiting.fakes.Samples.settings;
import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.waiting.fakes.Room;
import fr.montour.waiting.fakes.Samples;
import fr.montour.waiting.line.ActivePlaces;
import fr.montour.waiting.line.BookedAhead;
import fr.montour.waiting.line.Lines;
import fr.montour.waiting.line.Stock;
import fr.montour.waiting.model.AdmissionId;
import fr.montour.waiting.place.Places;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Stock at rest is free and held units that can still be had, over thousands of events duplicated, re-ordered and replayed days
 * later, with crashes between any two writes.
 */
class StockAtRestTest {

    private static final int CHANGES = 300;

    /** The process died. */
    private static final class Crash extends Error {
        private static final long serialVersionUID = 1L;
    }

    private final Room room = new Room(settings(60, 5), 0);
    private final List<Consumer<FollowStock>> events = new ArrayList<>();

    private void happen(RandomGenerator random) {
        Instant lapse = room.time.instant().plus(Duration.ofMinutes(random.nextInt(600)));
        switch (random.nextInt(3)) {
            case 0 -> tell(room.units.release(1 + random.nextInt(5), lapse));
            case 1 -> {
                if (room.units.left(Instant.MIN.plusSeconds(1)) > 0) {
                    tell(room.units.book(new AdmissionId("a_" + events.size())));
                }
            }
            default -> room.time.pass(Duration.ofSeconds(random.nextInt(120)));
        }
        tell(room.units.statement());
    }

    private void tell(Stock stock) {
        events.add(followStock -> followStock.stated(LINE, NAME, stock));
    }

    private void tell(BookedAhead booking) {
        Instant at = room.time.instant();
        int person = events.size();
        events.add(followStock -> followStock.booked(Room.id(person), person, booking, at));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void stockAtRestIsWhatCanBeHad(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int change = 0; change < CHANGES; change++) {
            happen(random);
        }
        List<Consumer<FollowStock>> deliveries = new ArrayList<>(events);
        for (int again = 0; again < events.size(); again++) {
            deliveries.add(events.get(random.nextInt(events.size())));
        }
        shuffle(deliveries, random);
        deliveries.forEach(event -> deliver(event, random));
        assertAtRest();

        room.time.pass(Duration.ofHours(5));
        assertAtRest();

        room.time.pass(Duration.ofDays(9));
        shuffle(deliveries, random);
        deliveries.forEach(event -> deliver(event, random));
        assertAtRest();
    }

    private static void shuffle(List<Consumer<FollowStock>> deliveries, RandomGenerator random) {
        for (int last = deliveries.size() - 1; last > 0; last--) {
            Collections.swap(deliveries, last, random.nextInt(last + 1));
        }
    }

    private void assertAtRest() {
        assertThat(room.line().stock()).isEqualTo(room.units.statement());
        assertThat(room.line().bookedAhead()).isEmpty();
        assertThat(room.credit()).isEqualTo(room.units.left(room.time.instant()));
    }

    /** At least once: the process may die after any write, and the event comes again. */
    private void deliver(Consumer<FollowStock> event, RandomGenerator random) {
        while (true) {
            int[] writesLeft = {random.nextInt(6)};
            var followStock = new FollowStock(
                    dying(Lines.class, room.lines, writesLeft),
                    dying(ActivePlaces.class, room.activePlaces, writesLeft),
                    dying(Places.class, room.places, writesLeft),
                    room.callAgain,
                    room.endOtherPlaces,
                    Samples.CALENDAR,
                    room.time);
            try {
                event.accept(followStock);
                return;
            } catch (Crash died) {
                // Nobody acknowledged the event: it is delivered again.
            }
        }
    }

    private static <T> T dying(Class<T> port, T store, int[] callsLeft) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(), new Class<?>[] {port}, (proxy, method, arguments) -> {
                    if (callsLeft[0]-- <= 0) {
                        throw new Crash();
                    }
                    try {
                        return method.invoke(store, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
