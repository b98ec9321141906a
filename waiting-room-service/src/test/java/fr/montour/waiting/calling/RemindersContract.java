package fr.montour.waiting.calling;

import static org.assertj.core.api.Assertions.assertThat;

import fr.montour.waiting.fakes.Samples;
import fr.montour.waiting.model.LineId;
import org.junit.jupiter.api.Test;

/** What every store of reminders keeps. */
public abstract class RemindersContract {

    protected abstract Reminders reminders();

    @Test
    void numberOnlyGrows() {
        Reminders reminders = reminders();
        assertThat(reminders.toldUpTo(Samples.LINE)).isZero();

        reminders.told(Samples.LINE, 20);
        reminders.told(Samples.LINE, 12);

        assertThat(reminders.toldUpTo(Samples.LINE)).isEqualTo(20);
        assertThat(reminders.toldUpTo(new LineId("93008-other"))).isZero();
    }
}
