package fr.montour.platform.store;

import io.micronaut.configuration.mongo.core.DefaultMongoConfiguration;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Gives up on a store that accepts connections and does not answer. The driver's setters for this take an {@code int}, which
 * Micronaut does not bind: {@code mongodb.socket.*} is ignored, and without these a frozen store would be waited for for ever.
 */
@Singleton
final class StoreTimeouts implements BeanCreatedEventListener<DefaultMongoConfiguration> {

    private final Duration connect;
    private final Duration read;

    StoreTimeouts(
            @Value("${montour.store.connect-timeout}") Duration connect,
            @Value("${montour.store.read-timeout}") Duration read) {
        this.connect = connect;
        this.read = read;
    }

    @Override
    public DefaultMongoConfiguration onCreated(BeanCreatedEvent<DefaultMongoConfiguration> event) {
        DefaultMongoConfiguration configuration = event.getBean();
        configuration
                .getSocketSettings()
                .connectTimeout((int) connect.toMillis(), TimeUnit.MILLISECONDS)
                .readTimeout((int) read.toMillis(), TimeUnit.MILLISECONDS);
        return configuration;
    }
}
