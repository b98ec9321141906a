package fr.montour.identity.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What every store of access tasks must do. */
public abstract class AccessTasksContract {

    protected abstract AccessTasks tasks();

    @Test
    void rememberedTaskIsPendingUntilForgotten() {
        var task = tasks().remember(Somebody.newId());
        assertThat(tasks().pending()).contains(task);
        tasks().forget(task);
        tasks().forget(task);
        assertThat(tasks().pending()).doesNotContain(task);
    }

    @Test
    void twoDecisionsAboutOnePersonAreTwoTasks() {
        var person = Somebody.newId();
        var first = tasks().remember(person);
        var second = tasks().remember(person);
        tasks().forget(first);
        assertThat(tasks().pending()).contains(second);
        tasks().forget(second);
    }
}
