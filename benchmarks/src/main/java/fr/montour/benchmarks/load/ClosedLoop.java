package fr.montour.benchmarks.load;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ProtocolException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs a scenario over many keep-alive connections, each of which waits for its response before it goes on. One thread does it all: the
 * load generator shares its two cores with what it measures, and must take as little of them as it can.
 */
final class ClosedLoop implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration GLANCE = Duration.ofSeconds(1);
    private static final int BUFFER = 64 * 1024;
    private static final Logger LOG = LoggerFactory.getLogger(ClosedLoop.class);

    private final Scenario scenario;
    private final LatencyCounts counts;
    private final Selector selector = Selector.open();
    private final ByteBuffer input = ByteBuffer.allocateDirect(BUFFER);
    private final List<Visitor> visitors = new ArrayList<>();
    private long next;
    private boolean toldOfFailure;

    ClosedLoop(Scenario scenario, LatencyCounts counts) throws IOException {
        this.scenario = scenario;
        this.counts = counts;
    }

    /**
     * Runs until the time of the counts is over or the scenario has run dry, and the last response has come.
     *
     * @throws IOException when the server takes no connections; one that breaks off, or does not answer, is an error to be counted
     */
    void run(int connections) throws IOException {
        for (int i = 0; i < connections; i++) {
            var visitor = new Visitor();
            visitors.add(visitor);
            visitor.begin();
        }
        long lookedAt = System.nanoTime();
        while (!visitors.isEmpty()) {
            selector.select(key -> ((Visitor) key.attachment()).ready(), GLANCE.toMillis());
            long now = System.nanoTime();
            if (now - lookedAt > GLANCE.toNanos()) {
                lookedAt = now;
                for (Visitor visitor : List.copyOf(visitors)) {
                    visitor.giveUpIfLate(now);
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        for (Visitor visitor : visitors) {
            visitor.channel.close();
        }
        selector.close();
    }

    /** One connection and what it is at. */
    private final class Visitor {

        private SocketChannel channel;
        private SelectionKey key;
        private ResponseReader reader = new ResponseReader();
        private ByteBuffer output = ByteBuffer.allocate(0);
        private Function<Response, Step> then = Step.End::of;
        private long started;
        private long sent;

        Visitor() throws IOException {
            channel = Loopback.open(scenario.server());
            key = register();
        }

        private SelectionKey register() throws IOException {
            channel.configureBlocking(false);
            return channel.register(selector, SelectionKey.OP_READ, this);
        }

        void begin() throws IOException {
            started = System.nanoTime();
            if (counts.isOver(started) || next >= scenario.limit()) {
                visitors.remove(this);
                channel.close();
            } else {
                goOn(scenario.begin(next++));
            }
        }

        private void goOn(Step step) throws IOException {
            switch (step) {
                case Step.Ask ask -> {
                    then = ask.then();
                    output = ByteBuffer.wrap(ask.request().bytes());
                    sent = System.nanoTime();
                    write();
                }
                case Step.End end -> end(end == Step.End.SUCCESS);
            }
        }

        private void end(boolean success) throws IOException {
            counts.count(success, started, System.nanoTime());
            begin();
        }

        void ready() {
            try {
                if (key.isWritable()) {
                    write();
                }
                if (key.isReadable()) {
                    read();
                }
            } catch (IOException e) {
                breakOff();
            }
        }

        private void write() throws IOException {
            channel.write(output);
            int wanted = output.hasRemaining() ? SelectionKey.OP_READ | SelectionKey.OP_WRITE : SelectionKey.OP_READ;
            if (key.interestOps() != wanted) {
                key.interestOps(wanted);
            }
        }

        private void read() throws IOException {
            input.clear();
            if (channel.read(input) < 0) {
                throw new EOFException("the server closed the connection");
            }
            Response response = reader.read(input.flip());
            if (response == null) {
                return;
            }
            if (input.hasRemaining()) {
                throw new ProtocolException("a response that nobody asked for");
            }
            if (reader.closes()) {
                open();
            }
            Step next = then.apply(response);
            if (next == Step.End.FAILURE && !toldOfFailure) {
                toldOfFailure = true;
                LOG.error("First failure of {}: {}", scenario.name(), response);
            }
            goOn(next);
        }

        void giveUpIfLate(long now) {
            if (now - sent > PATIENCE.toNanos()) {
                breakOff();
            }
        }

        /** Counts the operation as failed and goes on with the next one over a new connection. */
        private void breakOff() {
            try {
                open();
                end(false);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void open() throws IOException {
            channel.close();
            channel = Loopback.open(scenario.server());
            key = register();
            reader = new ResponseReader();
        }
    }
}
