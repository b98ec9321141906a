package fr.montour.waiting.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of moves is the code, and the documentation is the table. */
class PlaceTransitionsTest {

    private static final Path PAGE = Path.of("../docs/states/place.md");

    @Test
    void tableHasExactlyTheMovesTheRecordsOffer() {
        List<String> offered = records(Place.class)
                .flatMap(from -> Arrays.stream(from.getMethods())
                        .filter(PlaceTransitionsTest::isMove)
                        .flatMap(move -> records(move.getReturnType())
                                .map(to -> from.getSimpleName() + "." + move.getName() + " → " + to.getSimpleName())))
                .distinct()
                .toList();

        assertThat(Arrays.stream(PlaceTransition.values()).map(PlaceTransition::toString))
                .containsExactlyInAnyOrderElementsOf(offered);
    }

    /** Runs with {@code -Dmontour.docs.write=true} to write the page anew. */
    @Test
    void pageShowsTheTable() throws IOException {
        if (Boolean.getBoolean("montour.docs.write")) {
            Files.writeString(PAGE, PlaceTransition.page());
        }

        assertThat(PAGE).content().isEqualTo(PlaceTransition.page());
    }

    private static boolean isMove(Method method) {
        return Place.class.isAssignableFrom(method.getReturnType())
                && !Modifier.isStatic(method.getModifiers())
                && !method.isBridge();
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isRecord()
                ? Stream.of(type)
                : Arrays.stream(type.getPermittedSubclasses()).flatMap(PlaceTransitionsTest::records);
    }
}
