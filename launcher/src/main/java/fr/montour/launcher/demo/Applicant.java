package fr.montour.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jwt.SignedJWT;
import fr.montour.backing.keycloak.LoginRefusedException;
import fr.montour.launcher.demo.Observed.Appointment;
import java.io.UncheckedIOException;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * One person of the demonstration, impatient on purpose: asks for a place several times at once, answers the call
 * twice, and confirms twice; what comes of that is noted.
 */
final class Applicant {
    private static final int TABS = 3;
    private static final int TRIES = 3;
    private static final Duration AFTER_REFUSAL = Duration.ofSeconds(2);
    private static final Duration AFTER_ANSWER = Duration.ofSeconds(1);
    private static final Set<String> CALLED = Set.of("CALLED", "ADMITTED");
    private static final Set<String> ENDED = Set.of("EXPIRED", "REMOVED", "LEFT");

    private final Supervisor.Account account;
    private final String line;
    private final DemoCounts counts;
    private final RandomGenerator random;
    private final Habit habit;
    private final Duration patience;
    private final Visitor visitor;
    private final Set<Long> numbers = ConcurrentHashMap.newKeySet();
    private final Set<String> admissions = ConcurrentHashMap.newKeySet();
    private Optional<Instant> calledAt = Optional.empty();
    private Optional<Instant> lastCalledAt = Optional.empty();
    private Optional<Instant> answeredCall = Optional.empty();
    private int calls;
    private int deferred;
    private boolean admittedTwice;
    private boolean emptyList;
    private boolean expected;
    private boolean ended;
    private int refusals;

    /**
     * Prepares a person.
     *
     * @param habit how they answer calls
     * @param line its id
     */
    Applicant(
            Supervisor.Account account,
            Habit habit,
            DemoOptions options,
            String line,
            DemoCounts counts,
            RandomGenerator random) {
        this.account = account;
        this.habit = habit;
        this.patience = options.patience();
        this.line = "/lines/" + line;
        this.counts = counts;
        this.random = random;
        this.visitor = new Visitor(options.gateway());
    }

    void login() {
        for (int tries = 1; !isLoggedIn(tries == TRIES); tries++) {
            new DemoEnd(AFTER_REFUSAL).pause(AFTER_REFUSAL);
        }
        counts.loggedIn.incrementAndGet();
    }

    /** One try; people at a busy machine try again, too. The last failure is not forgiven. */
    private boolean isLoggedIn(boolean lastTry) {
        try {
            visitor.login("/login", account.username(), account.password());
            return true;
        } catch (LoginRefusedException | UncheckedIOException e) {
            if (lastTry) {
                throw new DemoException(account.username() + " could not log in: " + e.getMessage());
            }
            refusals++;
            counts.refused.incrementAndGet();
            return false;
        }
    }

    /** Takes a place with several requests at once. */
    void join() {
        for (Response response : together(TABS, () -> visitor.put(line + "/place"))) {
            if (!isRefused(response)) {
                numbers.add(response.body().path("number").asLong());
            }
        }
        if (!numbers.isEmpty()) {
            counts.joined.incrementAndGet();
        }
    }

    /** Answers each call as is their habit until they have booked; returns early when the demonstration is over. */
    void waitAndBook(DemoEnd end) {
        boolean over = false;
        while (!over && awaitCall(end)) {
            over = switch (habit.answerTo(calls)) {
                case COME -> claim() && choose(end);
                case NONE -> answered();
                case DEFER -> defer();
                case LOOK_AND_DEFER -> claim() && look() && defer();
            };
            end.pause(over ? Duration.ZERO : AFTER_ANSWER);
        }
    }

    /** True when somebody is called who has not answered that call; false when nothing more will come. */
    private boolean awaitCall(DemoEnd end) {
        while (!end.isOver() && !ended && !numbers.isEmpty()) {
            Response status = visitor.get(line + "/place/status");
            boolean refused = isRefused(status);
            if (!refused && status.body().path("ahead").asLong() == 0 && isCalled()) {
                return true;
            }
            Duration next = Duration.ofSeconds(status.body().path("nextPollIn").asLong(2));
            end.pause(refused ? AFTER_REFUSAL : next.compareTo(patience) < 0 ? next : patience);
        }
        return false;
    }

    private boolean isCalled() {
        JsonNode place = visitor.get(line + "/place").body();
        String state = place.path("state").asText();
        Optional<Instant> call = instant(place.path("calledAt"));
        // A place that ended does not tell any more when it was called.
        calledAt = calledAt.or(() -> call);
        ended = ENDED.contains(state);
        expect(state.equals("CALLED"));
        boolean called = CALLED.contains(state);
        if (called && !call.equals(lastCalledAt)) {
            lastCalledAt = call;
            calls++;
        }
        return called && !lastCalledAt.equals(answeredCall);
    }

    /** Notes whether the line waits for them. */
    private void expect(boolean now) {
        if (now != expected) {
            counts.expected.addAndGet(now ? 1 : -1);
            expected = now;
        }
    }

    private boolean answered() {
        answeredCall = lastCalledAt;
        return false;
    }

    private boolean claim() {
        Set<String> tokens = ConcurrentHashMap.newKeySet();
        for (Response response : together(2, () -> visitor.post(line + "/place/claim"))) {
            if (!isRefused(response)) {
                tokens.add(jti(response.body().path("admissionToken").asText()));
            }
        }
        if (!tokens.isEmpty() && admissions.isEmpty()) {
            counts.admitted.incrementAndGet();
        }
        expect(expected && tokens.isEmpty());
        admissions.addAll(tokens);
        admittedTwice |= tokens.size() > 1;
        return !tokens.isEmpty();
    }

    /** "Not now", or "none of these"; false, since they will be called again. */
    private boolean defer() {
        if (!isRefused(visitor.post(line + "/place/deferral"))) {
            deferred++;
            expect(false);
        }
        return answered();
    }

    private boolean look() {
        Response slots = visitor.get(line + "/slots");
        emptyList |= !isRefused(slots) && slots.body().isEmpty();
        return true;
    }

    /** Tries to book until it works; false when the turn was given back meanwhile, because nothing was left. */
    private boolean choose(DemoEnd end) {
        while (!end.isOver()) {
            if (book()) {
                return true;
            }
            if (emptyList && !isCalled()) {
                return answered();
            }
            end.pause(AFTER_REFUSAL);
        }
        return true;
    }

    /** One try: a slot out of those with room, held and confirmed; false when it was taken meanwhile or none is left. */
    private boolean book() {
        Response slots = visitor.get(line + "/slots");
        if (isRefused(slots) || slots.body().isEmpty()) {
            emptyList |= !slots.isRefused();
            return false;
        }
        JsonNode slot = slots.body().get(random.nextInt(slots.body().size()));
        Response hold = visitor.post(
                line + "/holds", Map.of("slotId", slot.path("slotId").asText()), Map.of());
        if (isRefused(hold)) {
            return false;
        }
        String confirm = "/holds/" + hold.body().path("holdId").asText() + "/confirm";
        boolean confirmed = false;
        for (Response response : together(2, () -> visitor.post(confirm))) {
            confirmed |= !isRefused(response);
        }
        if (confirmed) {
            counts.booked.incrementAndGet();
        }
        return confirmed;
    }

    /** What this person has to show in the end, asked anew. */
    Observed observe() {
        JsonNode place = visitor.get(line + "/place").body();
        List<Appointment> appointments = new ArrayList<>();
        for (JsonNode booking : visitor.get("/bookings").orFail("the bookings")) {
            if (booking.path("state").asText().equals("CONFIRMED")) {
                Instant start = Instant.parse(booking.path("start").asText());
                appointments.add(new Appointment(
                        start.atZone(ZoneId.of(booking.path("zone").asText())).toLocalDateTime(),
                        booking.path("reference").asText()));
            }
        }
        return new Observed(
                account.username(),
                numbers,
                instant(place.path("joinedAt")),
                calledAt.or(() -> instant(place.path("calledAt"))),
                admissions,
                admittedTwice,
                appointments,
                refusals,
                new Fate(
                        habit.comesInTheEnd(),
                        place.path("state").asText(),
                        lastCalledAt,
                        place.path("missedCalls").asInt(),
                        place.path("missedChoices").asInt(),
                        deferred,
                        emptyList));
    }

    private boolean isRefused(Response response) {
        if (response.isRefused()) {
            refusals++;
            counts.refused.incrementAndGet();
        }
        return response.isRefused();
    }

    private static List<Response> together(int times, Supplier<Response> request) {
        return Concurrently.all(times, Collections.nCopies(times, request));
    }

    private static Optional<Instant> instant(JsonNode node) {
        return node.isTextual() ? Optional.of(Instant.parse(node.asText())) : Optional.empty();
    }

    private static String jti(String token) {
        try {
            return SignedJWT.parse(token).getJWTClaimsSet().getJWTID();
        } catch (ParseException e) {
            throw new DemoException("the admission token is no JWT: " + e.getMessage());
        }
    }
}
