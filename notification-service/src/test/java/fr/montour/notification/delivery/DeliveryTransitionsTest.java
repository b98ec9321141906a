package fr.montour.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The table of moves says what the code can do, and the documentation says what the table says. */
class DeliveryTransitionsTest {

    private static final Path PAGE = Path.of("..", "docs", "states", "delivery.md");

    @Test
    void tableAndCodeAgree() {
        var inCode = Arrays.stream(Delivery.class.getPermittedSubclasses())
                .flatMap(state -> Arrays.stream(state.getDeclaredMethods()))
                .filter(DeliveryTransitionsTest::isMove)
                .map(move -> move.getDeclaringClass().getSimpleName() + "." + move.getName() + " → "
                        + move.getReturnType().getSimpleName());
        assertThat(inCode)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(DeliveryTransition.values())
                        .map(DeliveryTransition::toString)
                        .toList());
    }

    /** Run with {@code -Dmontour.docs.write=true} to write the page. */
    @Test
    void pageAndTableAgree() throws IOException {
        if (Boolean.getBoolean("montour.docs.write")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, DeliveryTransition.page());
        }
        assertThat(PAGE).hasContent(DeliveryTransition.page());
    }

    private static boolean isMove(Method method) {
        return Delivery.class.isAssignableFrom(method.getReturnType());
    }
}
