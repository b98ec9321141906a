package fr.montour.e2e.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.e2e.client.Applicant;
import fr.montour.e2e.client.Concurrently;
import fr.montour.e2e.client.Response;
import fr.montour.e2e.client.Waits;
import fr.montour.e2e.stack.TestStack;
import fr.montour.launcher.stack.Component;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Kills a component while people do something that needs it.
 *
 * @param some so many must have been answered before the kill: some are through, some on their way, some not yet begun
 */
record Crashes(TestStack stack, int some) {

    /**
     * All of the crowd do it, half of them at once, the others in the moment in which the component is killed, and the last
     * one when it is dead: however fast the others are, somebody gets no response.
     *
     * @return what was acknowledged to whom
     */
    <T> Map<Applicant, T> killWhile(
            Component component,
            List<Applicant> crowd,
            Function<Applicant, Response> deed,
            Function<Response, T> value) {
        Map<Applicant, T> acknowledged = new ConcurrentHashMap<>();
        CountDownLatch enough = new CountDownLatch(some);
        Thread killer = Thread.ofVirtual().start(() -> {
            await(enough);
            stack.kill(component);
        });
        List<Applicant> late = crowd.subList(crowd.size() / 2, crowd.size());
        Concurrently.all(crowd, person -> {
            if (late.contains(person)) {
                await(enough);
            }
            if (person.equals(crowd.getLast())) {
                join(killer);
            }
            Optional<Response> response = attempt(person, deed);
            response.ifPresent(success -> {
                acknowledged.put(person, value.apply(success));
                enough.countDown();
            });
            return response.isPresent();
        });
        join(killer);
        assertThat(acknowledged).as("the kill came in the middle").hasSizeBetween(some, crowd.size() - 1);
        return acknowledged;
    }

    /** The response of a deed that succeeded; a failure must say that waiting helps. */
    private static Optional<Response> attempt(Applicant person, Function<Applicant, Response> deed) {
        Response response = deed.apply(person).expect(200, 201, 503);
        return response.status() == 503 ? Optional.empty() : Optional.of(response);
    }

    /** All of the crowd ask for a place until they have one; gives their numbers. */
    static Map<Applicant, Long> joinAgain(String line, List<Applicant> crowd) {
        Map<Applicant, Long> numbers = new ConcurrentHashMap<>();
        Concurrently.all(crowd, person -> {
            Waits.until(person + " has a place")
                    .until(() -> attempt(person, one -> one.join(line)), Optional::isPresent)
                    .ifPresent(response ->
                            numbers.put(person, response.json().path("number").asLong()));
            return person;
        });
        return numbers;
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS))
                    .as("enough acknowledged")
                    .isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
