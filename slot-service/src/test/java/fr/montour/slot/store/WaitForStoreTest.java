package fr.montour.slot.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WaitForStoreTest {

    private final List<Duration> rests = new ArrayList<>();
    private final WaitForStore waiting = new WaitForStore(rests::add);

    @Test
    void slowStoreIsAskedAgainAfterRestsThatGrow() {
        var asked = new AtomicInteger();

        String catalogue = waiting.done("The catalogue", () -> {
            if (asked.incrementAndGet() < 8) {
                throw new IllegalStateException(new MongoTimeoutException("slow"));
            }
            return "all of it";
        });

        assertThat(catalogue).isEqualTo("all of it");
        assertThat(rests).hasSize(7).startsWith(Duration.ofMillis(500), Duration.ofSeconds(1), Duration.ofSeconds(2));
        assertThat(rests.getLast()).isEqualTo(WaitForStore.LONGEST);
    }

    @Test
    void faultOfOurOwnEndsTheStart() {
        assertThatThrownBy(() -> waiting.done("The catalogue", () -> {
                    throw new IllegalArgumentException("no such zone");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(rests).isEmpty();
    }
}
