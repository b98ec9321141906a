package fr.montour.platform.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BatcherTest {

    private static final Batcher.Limits ONE_AT_ONCE = new Batcher.Limits(10, 1, 100);

    @Test
    void eachQuestionGetsItsOwnAnswer() {
        try (var squares = new Batcher<Integer, Integer>(
                "squares",
                new Batcher.Limits(7, 3, 1_000),
                batch -> batch.stream().map(n -> n * n).toList())) {
            List<CompletableFuture<Integer>> answers =
                    IntStream.range(0, 500).mapToObj(squares::ask).toList();

            assertThat(answers.stream().map(CompletableFuture::join))
                    .isEqualTo(IntStream.range(0, 500).map(n -> n * n).boxed().toList());
        }
    }

    @Test
    void whatArrivesWhileABatchIsWorkedOnIsTheNextBatch() throws InterruptedException {
        var sizes = new ConcurrentLinkedQueue<Integer>();
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        try (var batcher = new Batcher<Integer, Integer>("slow", ONE_AT_ONCE, batch -> {
            sizes.add(batch.size());
            begun.countDown();
            await(goOn);
            return batch;
        })) {
            var _ = batcher.ask(0);
            begun.await();
            List<CompletableFuture<Integer>> later =
                    IntStream.range(0, 25).mapToObj(batcher::ask).toList();

            goOn.countDown();

            later.forEach(CompletableFuture::join);
            assertThat(sizes).containsExactly(1, 10, 10, 5);
        }
    }

    @Test
    void aFailureReachesEverybodyOfItsBatchAndNobodyElse() {
        try (var batcher = new Batcher<String, String>("failing", ONE_AT_ONCE, batch -> {
            if (batch.contains("bad")) {
                throw new IllegalArgumentException("bad batch");
            }
            return batch;
        })) {
            assertThatThrownBy(() -> batcher.answer("bad"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("bad batch");
            assertThat(batcher.answer("good")).isEqualTo("good");
        }
    }

    @Test
    void moreThanMayWaitAreRefused() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        try (var batcher = new Batcher<Integer, Integer>("full", new Batcher.Limits(1, 1, 2), batch -> {
            begun.countDown();
            await(goOn);
            return batch;
        })) {
            var _ = batcher.ask(1);
            begun.await();
            var _ = batcher.ask(2);
            var _ = batcher.ask(3);

            assertThatThrownBy(() -> batcher.ask(4)).isInstanceOf(RejectedExecutionException.class);
            goOn.countDown();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
