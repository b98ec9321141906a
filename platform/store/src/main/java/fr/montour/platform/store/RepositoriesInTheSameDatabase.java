package fr.montour.platform.store;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.data.model.PersistentEntity;
import io.micronaut.data.mongodb.operations.MongoDatabaseNameProvider;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Sends Micronaut Data repositories to {@code montour.database} too, whatever the connection string names. */
@Singleton
@Requires(classes = MongoDatabaseNameProvider.class, property = "montour.database")
final class RepositoriesInTheSameDatabase implements BeanCreatedEventListener<MongoDatabaseNameProvider> {

    private final String database;

    RepositoriesInTheSameDatabase(@Value("${montour.database}") String database) {
        this.database = database;
    }

    @Override
    public MongoDatabaseNameProvider onCreated(BeanCreatedEvent<MongoDatabaseNameProvider> event) {
        return new MongoDatabaseNameProvider() {
            @Override
            public String provide(@Nullable PersistentEntity entity, @Nullable Class<?> repository) {
                return database;
            }

            @Override
            public String provide(Class<?> type) {
                return database;
            }
        };
    }
}
