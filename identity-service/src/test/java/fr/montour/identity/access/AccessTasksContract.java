package fr.montour.identity.access;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.identity.person.Somebody;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every store of access tasks must do. */
public abstract class AccessTasksContract {

    private static final Instant LATER = Instant.parse("9999-12-31T00:00:00Z");

    protected abstract AccessTasks tasks();

    @Test
    void rememberedTaskIsPendingUntilForgotten() {
        var task = tasks().remember(Somebody.newId());
        assertThat(tasks().pending(LATER)).contains(task);
        tasks().forget(task);
        tasks().forget(task);
        assertThat(tasks().pending(LATER)).doesNotContain(task);
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
        assertThat(tasks().pending(LATER)).contains(second);
        tasks().forget(second);
    }
}
