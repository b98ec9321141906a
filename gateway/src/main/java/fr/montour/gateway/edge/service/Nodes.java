package fr.montour.gateway.edge.service;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * The nodes of one service. Requests go to them round robin. A node that could not be reached comes last for {@link #PAUSE}; then one
 * request tries it first, and all others again once it has answered.
 */
final class Nodes {

    static final Duration PAUSE = Duration.ofSeconds(2);

    private static final long REACHED = Long.MIN_VALUE;

    private final List<Node> all;
    private final LongSupplier nanos;
    private final AtomicInteger requests = new AtomicInteger();

    /**
     * All are taken to be reachable.
     *
     * @param addresses at least one
     * @param nanos a clock that never jumps
     */
    Nodes(List<URI> addresses, LongSupplier nanos) {
        if (addresses.isEmpty()) {
            throw new IllegalArgumentException("a service needs an address");
        }
        this.all = addresses.stream().map(address -> new Node(address)).toList();
        this.nanos = nanos;
    }

    /** One node. */
    final class Node {
        private final URI address;
        /** When to try it again, {@link #REACHED} while it answers. */
        private final AtomicLong again = new AtomicLong(REACHED);

        private Node(URI address) {
            this.address = address;
        }

        URI address() {
            return address;
        }

        /** It answered; true if it had been lost. */
        boolean answered() {
            return again.get() != REACHED && again.getAndSet(REACHED) != REACHED;
        }

        /** It could not be reached; true if that is news. */
        boolean lost() {
            return again.getAndSet(nanos.getAsLong() + PAUSE.toNanos()) == REACHED;
        }

        private boolean isReached() {
            return again.get() == REACHED;
        }

        /** Whether its pause is over and no other request tries it just now. */
        private boolean isDue() {
            long until = again.get();
            long now = nanos.getAsLong();
            return until != REACHED && now - until >= 0 && again.compareAndSet(until, now + PAUSE.toNanos());
        }
    }

    /** All of them, in the order in which a request should try them. */
    List<Node> inOrder() {
        if (all.size() == 1) {
            return all;
        }
        int first = Math.floorMod(requests.getAndIncrement(), all.size());
        List<Node> order = new ArrayList<>(all.size());
        List<Node> lost = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Node node = all.get((first + i) % all.size());
            if (node.isReached()) {
                order.add(node);
            } else if (node.isDue()) {
                order.addFirst(node);
            } else {
                lost.add(node);
            }
        }
        order.addAll(lost);
        return order;
    }
}
