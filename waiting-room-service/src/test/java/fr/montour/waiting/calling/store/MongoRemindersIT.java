package fr.montour.waiting.calling.store;

import fr.montour.waiting.calling.Reminders;
import fr.montour.waiting.calling.RemindersContract;
import fr.montour.waiting.fakes.RealStore;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.TestInstance;

@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MongoRemindersIT extends RemindersContract implements TestPropertyProvider {

    @Inject
    MongoReminders store;

    @Override
    public Map<String, String> getProperties() {
        return RealStore.quietNode();
    }

    @Override
    protected Reminders reminders() {
        return store;
    }
}
