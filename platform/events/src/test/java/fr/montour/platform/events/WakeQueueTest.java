package fr.montour.platform.events;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.platform.events.WakeQueue.Waiting;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class WakeQueueTest {

    private final WakeQueue queue = new WakeQueue(2);

    @Test
    void aDocumentWaitsOnceHoweverOftenItIsNamed() throws InterruptedException {
        queue.offer(new Waiting("c", 1));
        queue.offer(new Waiting("c", 2));
        queue.offer(new Waiting("c", 1));

        assertThat(queue.take(10, Duration.ZERO)).containsExactly(new Waiting("c", 1), new Waiting("c", 2));
        assertThat(queue.takeOverflow()).isFalse();
    }

    @Test
    void aTakenDocumentCanWaitAgain() throws InterruptedException {
        queue.offer(new Waiting("c", 1));
        queue.take(10, Duration.ZERO);

        assertThat(queue.offer(new Waiting("c", 1))).isTrue();
        assertThat(queue.size()).isOne();
    }

    @Test
    void whatDoesNotFitIsRememberedAsOverflowUntilTheQueueIsEmpty() throws InterruptedException {
        queue.offer(new Waiting("c", 1));
        queue.offer(new Waiting("c", 2));

        assertThat(queue.offer(new Waiting("c", 3))).isFalse();

        assertThat(queue.takeOverflow()).isFalse();
        queue.take(10, Duration.ZERO);
        assertThat(queue.takeOverflow()).isTrue();
        assertThat(queue.takeOverflow()).isFalse();
    }

    @Test
    void takingFromAnEmptyQueueEndsInTime() throws InterruptedException {
        assertThat(queue.take(10, Duration.ofMillis(1))).isEmpty();
    }
}
