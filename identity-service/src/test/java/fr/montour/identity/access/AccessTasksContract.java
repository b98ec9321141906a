package fr.montour.identity.access;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.identity.person.Somebody;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every store of access tasks must do. */
public abstract class AccessTasksContract {

    protected abstract AccessTasks tasks();

    @Test
    void rememberedTaskIsPendingUntilForgotten() {
        var task = tasks().remember(Somebody.newId());
        assertThat(tasks().pending(Instant.MAX)).contains(task);
        tasks().forget(task);
        tasks().forget(task);
        assertThat(tasks().pending(Instant.MAX)).doesNotContain(task);
    }

    @Test
    void taskIsNotPendingBeforeItWasRemembered() {
        var task = tasks().remember(Somebody.newId());
        assertThat(tasks().pending(Instant.EPOCH)).isEmpty();
        tasks().forget(task);
    }

    @Test
    void twoDecisionsAboutOnePersonAreTwoTasks() {
        var person = Somebody.newId();
        var first = tasks().remember(person);
        var second = tasks().remember(person);
        tasks().forget(first);
        assertThat(tasks().pending(Instant.MAX)).contains(second);
        tasks().forget(second);
    }
}
