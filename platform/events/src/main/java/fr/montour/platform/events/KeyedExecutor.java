package fr.montour.platform.events;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.IntStream;

/** Virtual threads side by side; tasks of one key run one after the other, in their order. */
final class KeyedExecutor implements AutoCloseable {

    private record Worker(BlockingQueue<Runnable> tasks, Thread thread) {}

    private final List<Worker> workers;
    private volatile boolean closing;

    KeyedExecutor(String name, int count) {
        workers =
                IntStream.range(0, count).mapToObj(i -> worker(name + "-" + i)).toList();
    }

    /** The caller bounds how much is handed over: the broker's prefetch. Tasks do not throw. */
    void run(String key, Runnable task) {
        workers.get(Math.floorMod(key.hashCode(), workers.size())).tasks().add(task);
    }

    /** Lets running tasks end; waiting ones are left undone. */
    @Override
    public void close() {
        closing = true;
        workers.forEach(worker -> worker.tasks().add(() -> {}));
        try {
            for (var worker : workers) {
                if (!worker.thread().join(Duration.ofSeconds(5))) {
                    worker.thread().interrupt();
                }
            }
        } catch (InterruptedException e) {
            workers.forEach(worker -> worker.thread().interrupt());
            Thread.currentThread().interrupt();
        }
    }

    private Worker worker(String name) {
        var tasks = new LinkedBlockingQueue<Runnable>();
        return new Worker(tasks, Thread.ofVirtual().name(name).start(() -> work(tasks)));
    }

    private void work(BlockingQueue<Runnable> tasks) {
        try {
            while (!closing) {
                tasks.take().run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
