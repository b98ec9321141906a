package fr.montour.slot.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of moves says what the code can do, and the documentation says what the table says. */
class BookingTransitionsTest {

    private static final Path PAGE = Path.of("..", "docs", "states", "booking.md");

    @Test
    void tableAndCodeAgree() {
        var inCode = states(Booking.class)
                .flatMap(state -> Arrays.stream(state.getDeclaredMethods()))
                .filter(BookingTransitionsTest::isMove)
                .map(move -> move.getDeclaringClass().getSimpleName() + "." + move.getName() + " → "
                        + move.getReturnType().getSimpleName());
        assertThat(inCode)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(BookingTransition.values())
                        .map(BookingTransition::toString)
                        .toList());
    }

    /** Run with {@code -Dmontour.docs.write=true} to write the page. */
    @Test
    void pageAndTableAgree() throws IOException {
        if (Boolean.getBoolean("montour.docs.write")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, BookingTransition.page());
        }
        assertThat(PAGE).hasContent(BookingTransition.page());
    }

    private static Stream<Class<?>> states(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(BookingTransitionsTest::states)
                : Stream.of(type);
    }

    private static boolean isMove(Method method) {
        return Booking.class.isAssignableFrom(method.getReturnType()) && !Modifier.isStatic(method.getModifiers());
    }
}
