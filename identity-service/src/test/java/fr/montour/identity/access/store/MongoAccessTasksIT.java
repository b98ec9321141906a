package fr.montour.identity.access.store;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import fr.montour.identity.access.AccessTasks;
import fr.montour.identity.access.AccessTasksContract;
import fr.montour.identity.person.Somebody;
import fr.montour.identity.service.RunningService;
import org.junit.jupiter.api.Test;

class MongoAccessTasksIT extends AccessTasksContract {

    private final RunningService service = RunningService.withFakeKeycloak();

    @Override
    protected AccessTasks tasks() {
        return service.bean(MongoAccessTasks.class);
    }

    @Test
    void tasksAreKeptInTheDatabaseOfTheServiceUnderTheirId() {
        var task = tasks().remember(Somebody.newId());
        var document = service.bean(MongoDatabase.class)
                .getCollection("access_tasks")
                .find(eq("_id", task.id().value()))
                .first();
        assertThat(document).isNotNull().containsEntry("personId", task.person().value());
        tasks().forget(task);
    }
}
