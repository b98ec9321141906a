package fr.montour.e2e.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.montour.benchmarks.load.Response;
import fr.montour.e2e.client.Concurrently;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Many people in one line. Whoever gets no response, or is told to come back, asks again; what was acknowledged is kept, to be
 * compared with what is stored in the end.
 */
final class Crowd implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int CONNECTIONS = 24;
    private static final int LONGEST_MINUTES = 20;
    private static final long LAST = Integer.MAX_VALUE;

    private final Cluster cluster;
    private final String line;
    private final List<Person> people;
    private final Gateways entrance;
    private final Gateways counter;
    private final Person watcher;
    private final Semaphore atCounter = new Semaphore(CONNECTIONS, true);
    private final Map<Person, Long> numbers = new ConcurrentHashMap<>();
    private final Map<Person, String> tokens = new ConcurrentHashMap<>();
    private final ConcurrentSkipListMap<Long, CompletableFuture<Void>> waiting = new ConcurrentSkipListMap<>();
    private final AtomicInteger served = new AtomicInteger();
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();
    private final ScheduledFuture<?> looks;

    Crowd(Cluster cluster, String line, int size) {
        this.cluster = cluster;
        this.line = line;
        this.people = cluster.people(line.substring(6).replace("-", ""), size);
        this.entrance = cluster.gateways(CONNECTIONS);
        this.counter = cluster.gateways(CONNECTIONS);
        this.watcher = cluster.at(cluster.people("watcher", 1).getFirst(), line, LAST);
        this.looks = watch.scheduleWithFixedDelay(this::callThoseWhoseTurnItIs, 0, 100, TimeUnit.MILLISECONDS);
    }

    /** All join at the same time. */
    void join() {
        Concurrently.all(people, this::join);
    }

    /** All join at the same time, and each is served as soon as it is their turn. */
    void joinAndBeServed() {
        Concurrently.all(people, person -> {
            join(person);
            return serve(person);
        });
    }

    /** All who joined are served, each as soon as it is their turn. */
    void beServed() {
        Concurrently.all(people, this::serve);
    }

    private long join(Person person) {
        Response response = entrance.ask(person, "PUT", path(""), List.of(200, 201), _ -> false);
        long number = json(response).path("number").asLong();
        numbers.put(person, number);
        return number;
    }

    /** Waits for the call, claims it twice, and makes room for the next. */
    private boolean serve(Person person) {
        awaitTurn(numbers.getOrDefault(person, LAST));
        // Who begins at the counter also ends there before the next one does: all at once would leave all at once.
        atCounter.acquireUninterruptibly();
        try {
            claimAndLeave(person);
        } finally {
            atCounter.release();
        }
        served.incrementAndGet();
        return true;
    }

    private void claimAndLeave(Person person) {
        for (int i = 0; i < 2; i++) {
            // The line's number can be a moment ahead of the place itself.
            Response claim = counter.ask(person, "POST", path("/claim"), 200, got -> got.status() == 409);
            String token = json(claim).path("admissionToken").asText();
            String before = tokens.putIfAbsent(person, token);
            assertThat(before == null ? token : before)
                    .as("admission token of %s, asked for again", person)
                    .isEqualTo(token);
        }
        counter.ask(person, "DELETE", path(""), 204, _ -> false);
    }

    private void awaitTurn(long number) {
        waiting.computeIfAbsent(number, _ -> new CompletableFuture<Void>().orTimeout(LONGEST_MINUTES, TimeUnit.MINUTES))
                .join();
    }

    private void callThoseWhoseTurnItIs() {
        counter.attempt(watcher, "GET", path("/status"))
                .filter(Response::isSuccess)
                .map(status -> json(status).path("serving").asLong())
                .ifPresent(serving -> waiting.headMap(serving, true).values().forEach(call -> call.complete(null)));
    }

    /** How many they are in all. */
    int size() {
        return people.size();
    }

    /** How many have a place. */
    int joined() {
        return numbers.size();
    }

    /** How many were called, claimed and left. */
    int served() {
        return served.get();
    }

    /** Everybody's place has the number that was acknowledged, nobody has the number of another, and the state is that. */
    void placesAre(String state) {
        assertThat(numbers).hasSameSizeAs(people);
        assertThat(numbers.values()).doesNotHaveDuplicates();
        Concurrently.all(people, person -> {
            JsonNode place = json(counter.ask(person, "GET", path(""), 200, _ -> false));
            assertThat(place.path("number").asLong()).as("number of %s", person).isEqualTo(numbers.get(person));
            assertThat(place.path("state").asText()).as("state of %s", person).isEqualTo(state);
            return person;
        });
    }

    /** Every poll of the first so many is answered from cookie and board, with their number. */
    void pollsAreAnswered(int count) {
        Concurrently.all(people.subList(0, count), person -> {
            long number = numbers.getOrDefault(person, LAST);
            Response status = counter.attempt(cluster.at(person, line, number), "GET", path("/status"))
                    .orElseThrow(() -> new AssertionError("no response to a poll"));
            assertThat(status.status()).as(status.body()).isEqualTo(200);
            assertThat(json(status).path("number").asLong()).isEqualTo(number);
            return status;
        });
    }

    /** A single request of somebody of the crowd or of another person, once. */
    Response once(Person person, String method, String action) {
        return entrance.attempt(person, method, path(action))
                .orElseThrow(() -> new AssertionError("the gateway does not answer"));
    }

    /** Somebody of the crowd. */
    Person person(int index) {
        return people.get(index);
    }

    private String path(String action) {
        return "/lines/" + line + "/place" + action;
    }

    private static JsonNode json(Response response) {
        try {
            return JSON.readTree(response.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError("no JSON: " + response, e);
        }
    }

    @Override
    public void close() {
        looks.cancel(false);
        watch.close();
        entrance.close();
        counter.close();
    }
}
