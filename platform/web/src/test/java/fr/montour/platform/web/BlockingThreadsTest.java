package fr.montour.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.inject.qualifiers.Qualifiers;
import io.micronaut.scheduling.TaskExecutors;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class BlockingThreadsTest {

    private static final int REQUESTS = 200;

    /** A batch waits for its items, which are worked on by the same executor: with a pool they would wait for each other for ever. */
    @Test
    void noRequestWaitsForTheThreadOfAnother() throws InterruptedException {
        try (ApplicationContext context = ApplicationContext.run()) {
            var blocking = context.getBean(ExecutorService.class, Qualifiers.byName(TaskExecutors.BLOCKING));
            var allAreThere = new CountDownLatch(REQUESTS);
            for (int i = 0; i < REQUESTS; i++) {
                blocking.execute(() -> {
                    allAreThere.countDown();
                    awaitQuietly(allAreThere);
                });
            }

            assertThat(allAreThere.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
