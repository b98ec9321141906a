package fr.montour.launcher.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ComponentTest {
    @Test
    void aServiceIsFoundByItsFullAndByItsShortName() {
        assertThat(Component.named("waiting-room-service")).contains(Component.WAITING_ROOM);
        assertThat(Component.named("waiting-room")).contains(Component.WAITING_ROOM);
        assertThat(Component.named("waiting")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatAComponentNeedsComesBeforeIt(Component component) {
        assertThat(component.needs()).allSatisfy(need -> assertThat(need).isLessThan(component));
    }

    @Test
    void everyPortBelongsToOneComponent() {
        assertThat(Arrays.stream(Component.values()).flatMap(component -> component.ports().stream()))
                .containsExactlyInAnyOrder(Port.values());
    }
}
