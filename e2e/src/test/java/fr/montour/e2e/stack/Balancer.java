package fr.montour.e2e.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands before several gateways as a site's balancer does: each new connection goes to the next one that takes it. */
final class Balancer implements AutoCloseable {
    private final ServerSocket listener;
    private final List<InetSocketAddress> gateways;
    private final AtomicInteger next = new AtomicInteger();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private Balancer(ServerSocket listener, List<InetSocketAddress> gateways) {
        this.listener = listener;
        this.gateways = gateways;
    }

    /** Listens at that port, of this machine only. */
    static Balancer open(int port, List<Integer> gatewayPorts) {
        InetAddress loopback = InetAddress.getLoopbackAddress();
        try {
            var balancer = new Balancer(
                    new ServerSocket(port, 0, loopback),
                    gatewayPorts.stream()
                            .map(gateway -> new InetSocketAddress(loopback, gateway))
                            .toList());
            balancer.threads.execute(balancer::accept);
            return balancer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket visitor = listener.accept();
                threads.execute(() -> serve(visitor));
            } catch (IOException _) {
                // Closed, or a visitor who went away at once.
            }
        }
    }

    private void serve(Socket visitor) {
        try (visitor;
                Socket gateway = connect()) {
            threads.execute(() -> pass(gateway, visitor));
            pass(visitor, gateway);
        } catch (IOException _) {
            // No gateway: the visitor sees a closed connection.
        }
    }

    private Socket connect() throws IOException {
        var failure = new IOException("no gateway");
        for (int i = 0; i < gateways.size(); i++) {
            var socket = new Socket();
            try {
                socket.connect(gateways.get(Math.floorMod(next.getAndIncrement(), gateways.size())));
                return socket;
            } catch (IOException e) {
                socket.close();
                failure.addSuppressed(e);
            }
        }
        throw failure;
    }

    /** Passes bytes on until one side ends, then ends both. */
    private static void pass(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException _) {
            // Either side may hang up at any time.
        }
    }

    @Override
    public void close() {
        try {
            listener.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.shutdownNow();
    }
}
