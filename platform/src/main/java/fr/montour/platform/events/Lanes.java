package fr.montour.platform.events;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.IntStream;

/** Virtual threads side by side; tasks of one key run one after the other, in their order. */
final class Lanes implements AutoCloseable {

    private record Lane(BlockingQueue<Runnable> tasks, Thread thread) {}

    private final List<Lane> lanes;
    private volatile boolean closing;

    Lanes(String name, int count) {
        lanes = IntStream.range(0, count).mapToObj(i -> lane(name + "-" + i)).toList();
    }

    /** The caller bounds how much is handed over: the broker's prefetch. Tasks do not throw. */
    void run(String key, Runnable task) {
        lanes.get(Math.floorMod(key.hashCode(), lanes.size())).tasks().add(task);
    }

    /** Lets running tasks end; waiting ones are left undone. */
    @Override
    public void close() {
        closing = true;
        lanes.forEach(lane -> lane.tasks().add(() -> {}));
        try {
            for (var lane : lanes) {
                if (!lane.thread().join(Duration.ofSeconds(5))) {
                    lane.thread().interrupt();
                }
            }
        } catch (InterruptedException e) {
            lanes.forEach(lane -> lane.thread().interrupt());
            Thread.currentThread().interrupt();
        }
    }

    private Lane lane(String name) {
        var tasks = new LinkedBlockingQueue<Runnable>();
        return new Lane(tasks, Thread.ofVirtual().name(name).start(() -> work(tasks)));
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
