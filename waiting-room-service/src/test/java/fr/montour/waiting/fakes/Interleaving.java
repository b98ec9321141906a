package fr.montour.waiting.fakes;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Lets several actors work on shared stores one store call at a time, in an order that a seed decides, and crashes some of
 * them between two calls. What happens is the same for the same seed.
 */
public final class Interleaving {

    /** The process of an actor was killed. */
    public static final class Crash extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Crash() {
            super("killed", null, false, false);
        }
    }

    private static final int SLEEPS_ONE_IN = 20;
    private static final int LONGEST_SLEEP = 150;

    private final RandomGenerator random;
    private final Runnable betweenSteps;
    private final double crashes;
    private final Semaphore director = new Semaphore(0);
    private final List<Actor> actors = new ArrayList<>();
    private static final ThreadLocal<Actor> CURRENT = new ThreadLocal<>();
    private long picks;
    private @Nullable Throwable failure;

    private static final class Actor {
        final Semaphore go = new Semaphore(0);
        boolean doomed;
        boolean done;
        long asleepUntil;
    }

    /**
     * An empty stage.
     *
     * @param random decides everything
     * @param crashes how likely an actor is killed at each of its calls
     * @param betweenSteps runs before each call of anybody, alone
     */
    public Interleaving(RandomGenerator random, double crashes, Runnable betweenSteps) {
        this.random = random;
        this.crashes = crashes;
        this.betweenSteps = betweenSteps;
    }

    /** An actor that will start when {@link #play} runs. */
    public void actor(Runnable part) {
        var actor = new Actor();
        actors.add(actor);
        Thread.ofVirtual().start(() -> {
            CURRENT.set(actor);
            actor.go.acquireUninterruptibly();
            try {
                part.run();
            } catch (Crash e) {
                // Gone, without a word.
            } catch (Throwable e) {
                failure = e;
            } finally {
                actor.done = true;
                director.release();
            }
        });
    }

    /** Runs until every actor is done or dead. */
    public void play() {
        while (failure == null && !actors.isEmpty()) {
            Actor actor = next();
            actor.doomed = random.nextDouble() < crashes;
            betweenSteps.run();
            actor.go.release();
            director.acquireUninterruptibly();
            if (actor.done) {
                actors.remove(actor);
            }
        }
        if (failure != null) {
            throw new AssertionError("an actor failed", failure);
        }
    }

    /** Whoever is awake; now and then somebody falls asleep in the middle of a call, and everybody else goes on. */
    private Actor next() {
        picks++;
        List<Actor> awake =
                actors.stream().filter(actor -> actor.asleepUntil < picks).toList();
        List<Actor> eligible = awake.isEmpty() ? actors : awake;
        Actor actor = eligible.get(random.nextInt(eligible.size()));
        if (random.nextInt(SLEEPS_ONE_IN) == 0) {
            actor.asleepUntil = picks + random.nextInt(LONGEST_SLEEP);
            return next();
        }
        return actor;
    }

    /** The store as actors see it: each call waits for its turn. */
    public <T> T onStage(Class<T> type, T store) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
            step();
            try {
                return method.invoke(store, args);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }

    /** A moment in which others may act, or the actor be killed; nothing for whoever is no actor. */
    public void step() {
        Actor actor = CURRENT.get();
        if (actor == null) {
            return;
        }
        director.release();
        actor.go.acquireUninterruptibly();
        if (actor.doomed) {
            throw new Crash();
        }
    }
}
