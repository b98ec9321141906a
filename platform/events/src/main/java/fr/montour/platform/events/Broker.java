package fr.montour.platform.events;

import com.rabbitmq.client.Address;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import io.micronaut.context.annotation.Value;
import io.micronaut.rabbitmq.connect.RabbitConnectionFactoryConfig;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Opens the connections to RabbitMQ that are configured under {@code rabbitmq}.
 *
 * <p>The client's own recovery is off: whoever uses a {@link BrokerLink} opens it again and declares what it needs, so
 * that a broker away at the start and one lost later are the same case.
 */
@Singleton
final class Broker {

    private static final int CONNECT_MILLIS = 5_000;
    private static final int HEARTBEAT_SECONDS = 20;

    private final ConnectionFactory factory;
    private final @Nullable List<Address> addresses;
    private final String service;
    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
    private final List<BrokerLink> links = new CopyOnWriteArrayList<>();

    Broker(RabbitConnectionFactoryConfig configured, @Value("${micronaut.application.name}") String service) {
        this.service = service;
        addresses = configured.getAddresses().orElse(null);
        factory = configured.clone();
        factory.setAutomaticRecoveryEnabled(false);
        factory.setTopologyRecoveryEnabled(false);
        factory.setConnectionTimeout(CONNECT_MILLIS);
        factory.setHandshakeTimeout(CONNECT_MILLIS);
        factory.setRequestedHeartbeat(HEARTBEAT_SECONDS);
        factory.setSharedExecutor(executor);
    }

    /** A connection of its own for one purpose; not opened yet. */
    BrokerLink link(String purpose) {
        var link = new BrokerLink(() -> open(purpose));
        links.add(link);
        return link;
    }

    /** As {@link #link}, closed by its user and no sign of health. */
    BrokerLink temporary(String purpose) {
        return new BrokerLink(() -> open(purpose));
    }

    /** Whether every connection that was ever wanted is open. */
    boolean reachable() {
        return links.stream().allMatch(BrokerLink::healthy);
    }

    Connection open(String purpose) throws IOException, TimeoutException {
        var name = service + " " + purpose;
        return addresses == null ? factory.newConnection(name) : factory.newConnection(addresses, name);
    }

    @PreDestroy
    void close() {
        links.forEach(BrokerLink::close);
        executor.shutdown();
    }
}
