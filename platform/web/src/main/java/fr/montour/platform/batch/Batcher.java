package fr.montour.platform.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;

/**
 * Works on questions in batches: whatever arrives while one batch is being worked on makes up the next. Nobody waits for a batch to
 * fill, so a question asked alone is answered alone, and the busier it is the larger the batches. Known from databases as
 * group commit (DeWitt et al., "Implementation techniques for main memory database systems", 1984).
 *
 * @param <Q> question
 * @param <A> answer
 */
public final class Batcher<Q, A> implements AutoCloseable {

    private final BlockingQueue<Asked<Q, A>> waiting;
    private final int largest;
    private final Function<List<Q>, List<A>> work;
    private final List<Thread> workers = new ArrayList<>();

    private record Asked<Q, A>(Q question, CompletableFuture<A> answer) {}

    /**
     * Starts its workers, which are virtual threads.
     *
     * @param name of the workers
     * @param limits how much at once
     * @param work answers a batch, in the order of the questions; what it throws is thrown at all who asked
     */
    public Batcher(String name, Limits limits, Function<List<Q>, List<A>> work) {
        this.waiting = new ArrayBlockingQueue<>(limits.waiting());
        this.largest = limits.largest();
        this.work = work;
        for (int i = 0; i < limits.atOnce(); i++) {
            workers.add(Thread.ofVirtual().name(name + "-" + i).start(this::run));
        }
    }

    /**
     * How much at once.
     *
     * @param largest questions in one batch
     * @param atOnce batches worked on at the same time
     * @param waiting questions that wait for a batch; more are refused
     */
    public record Limits(int largest, int atOnce, int waiting) {}

    /**
     * Asks without waiting. The answer comes on a worker: do little with it there.
     *
     * @throws RejectedExecutionException when too many wait already
     */
    public CompletableFuture<A> ask(Q question) {
        var asked = new Asked<Q, A>(question, new CompletableFuture<>());
        if (!waiting.offer(asked)) {
            throw new RejectedExecutionException("too many questions wait");
        }
        return asked.answer();
    }

    /**
     * Asks and waits for the answer; for virtual threads.
     *
     * @throws RejectedExecutionException when too many wait already
     */
    public A answer(Q question) {
        return await(ask(question));
    }

    /** Waits for an answer; what the work threw is thrown as it was. */
    public static <A> A await(CompletableFuture<A> answer) {
        try {
            return answer.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    private void run() {
        List<Asked<Q, A>> batch = new ArrayList<>(largest);
        try {
            while (true) {
                batch.add(waiting.take());
                waiting.drainTo(batch, largest - 1);
                answer(batch);
                batch.clear();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void answer(List<Asked<Q, A>> batch) {
        try {
            List<A> answers = work.apply(batch.stream().map(Asked::question).toList());
            if (answers.size() != batch.size()) {
                throw new IllegalStateException(batch.size() + " questions, " + answers.size() + " answers");
            }
            for (int i = 0; i < batch.size(); i++) {
                batch.get(i).answer().complete(answers.get(i));
            }
        } catch (RuntimeException | Error e) {
            batch.forEach(asked -> asked.answer().completeExceptionally(e));
        }
    }

    /** Stops the workers; whoever still waits is told so. */
    @Override
    public void close() {
        workers.forEach(Thread::interrupt);
        var left = new ArrayList<Asked<Q, A>>();
        waiting.drainTo(left);
        left.forEach(asked -> asked.answer().completeExceptionally(new CancellationException("closed")));
    }
}
