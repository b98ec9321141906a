package fr.montour.platform.events;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Delivery;
import com.rabbitmq.client.ShutdownSignalException;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps one consumer on the service's queue for as long as the service runs, whatever happens to the broker. A message
 * is acknowledged once it is handled, or safe in a retry queue or the parking queue.
 */
@Singleton
final class EventConsumers implements ApplicationEventListener<StartupEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(EventConsumers.class);

    private final Handlers handlers;
    private final Topology topology;
    private final EventsConfiguration configuration;
    private final BrokerLink link;
    private final DeliveryProcessor processor;
    private final BackOff backOff = new BackOff(Duration.ofMillis(200), Duration.ofSeconds(5));
    private @Nullable KeyedExecutor subjects;
    private @Nullable Thread thread;

    EventConsumers(
            Handlers handlers,
            Topology topology,
            EventsConfiguration configuration,
            Broker broker,
            DeliveryProcessor processor) {
        this.handlers = handlers;
        this.topology = topology;
        this.configuration = configuration;
        this.link = broker.link("consumer");
        this.processor = processor;
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        if (thread == null && !handlers.types().isEmpty()) {
            var running = new KeyedExecutor("events", configuration.workers());
            subjects = running;
            thread = Thread.ofVirtual().name("event-consumer").start(() -> run(running));
        }
    }

    @PreDestroy
    void stop() throws InterruptedException {
        if (thread != null) {
            thread.interrupt();
            thread.join(Duration.ofSeconds(5));
        }
        if (subjects != null) {
            subjects.close();
        }
    }

    private void run(KeyedExecutor subjects) {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                consume(subjects);
                backOff.rest();
            }
        } catch (InterruptedException e) {
            LOG.debug("Event consumer stops");
        }
    }

    /** Returns when the channel is gone. */
    private void consume(KeyedExecutor subjects) throws InterruptedException {
        Channel channel = null;
        try {
            channel = link.connection().createChannel();
            var ended = new CountDownLatch(1);
            channel.addShutdownListener(cause -> ended.countDown());
            topology.declare(channel, handlers.types());
            channel.basicQos(configuration.prefetch());
            var consuming = channel;
            channel.basicConsume(
                    topology.queue(),
                    false,
                    (tag, delivery) -> accept(consuming, delivery, subjects),
                    tag -> ended.countDown());
            LOG.info("Consuming {} from {}", handlers.types(), topology.queue());
            backOff.reset();
            ended.await();
            LOG.warn("Consumer of {} lost, it will come back", topology.queue());
        } catch (IOException | TimeoutException | ShutdownSignalException e) {
            LOG.warn("RabbitMQ cannot be reached for consuming: {}", cause(e));
        } finally {
            if (channel != null) {
                abandon(channel);
            }
        }
    }

    private void accept(Channel channel, Delivery delivery, KeyedExecutor subjects) {
        processor.accept(channel, delivery, subjects);
    }

    private static void abandon(Channel channel) {
        try {
            channel.abort();
        } catch (IOException | ShutdownSignalException e) {
            LOG.debug("Channel was already gone", e);
        }
    }

    /** The reason the broker gives, where it closed the channel. */
    private static String cause(Exception e) {
        return e.getCause() instanceof ShutdownSignalException signal ? signal.toString() : e.toString();
    }
}
