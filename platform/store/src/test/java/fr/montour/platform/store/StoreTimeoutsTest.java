package fr.montour.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoClientSettings;
import io.micronaut.configuration.mongo.core.DefaultMongoConfiguration;
import io.micronaut.context.ApplicationContext;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class StoreTimeoutsTest {

    /** A call of a service gives up after ten seconds; two questions of a request, one after the other, must fit in. */
    @Test
    void frozenStoreIsNotWaitedForLongerThanTheGatewayWaits() {
        try (ApplicationContext context = ApplicationContext.run(Map.of("mongodb.uri", "mongodb://127.0.0.1:1"))) {
            MongoClientSettings settings =
                    context.getBean(DefaultMongoConfiguration.class).buildSettings();

            assertThat(settings.getSocketSettings().getReadTimeout(TimeUnit.MILLISECONDS))
                    .isEqualTo(4_000);
            assertThat(settings.getSocketSettings().getConnectTimeout(TimeUnit.MILLISECONDS))
                    .isEqualTo(2_000);
            assertThat(settings.getHeartbeatSocketSettings().getReadTimeout(TimeUnit.MILLISECONDS))
                    .isEqualTo(2_000);
        }
    }
}
