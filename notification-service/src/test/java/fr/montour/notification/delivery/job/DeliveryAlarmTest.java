package fr.montour.notification.delivery.job;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.notification.delivery.Channel;
import fr.montour.notification.delivery.DeliveryId;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DeliveryAlarmTest {

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private Instant now = Instant.parse("2026-11-23T09:00:00Z");
    private final DeliveryAlarm alarm = new DeliveryAlarm(registry, () -> now);

    private double outageSeconds() {
        return registry.get("montour.mail.outage.seconds").gauge().value();
    }

    @Test
    void anOutageIsAMetricFromItsBeginningToItsEnd() {
        alarm.outage("away");
        now = now.plus(Duration.ofMinutes(2));
        alarm.outage("still away");
        assertThat(outageSeconds()).isEqualTo(120);

        alarm.working();
        assertThat(outageSeconds()).isZero();
    }

    @Test
    void lettersThatCannotBeWrittenAreCounted() {
        alarm.unwritable(new DeliveryId("e-1", Channel.EMAIL), new IllegalStateException("broken"));

        assertThat(registry.get("montour.deliveries.unwritable").counter().count())
                .isOne();
    }
}
