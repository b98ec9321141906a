package fr.montour.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The moves between the states of a sealed type, as data: held against the code, and drawn in {@code docs/states}. */
public final class Transitions {

    private static final Path PAGES = Path.of("..", "docs", "states");

    private final Class<?> type;
    private final List<Move> moves;

    private Transitions(Class<?> type, List<Move> moves) {
        this.type = type;
        this.moves = moves;
    }

    /** The table of a type: every move there is, in the order in which they are drawn; the first one leaves the first state. */
    public static Transitions of(Class<?> type, Move... moves) {
        return new Transitions(type, List.of(moves));
    }

    /** A method of a state that gives another one. */
    public static Move move(Class<?> from, String name, Class<?> to, String when) {
        return new Move(from, name, to, when);
    }

    /** A method of a state that gives another one. */
    public record Move(Class<?> from, String name, Class<?> to, String when) {

        @Override
        public String toString() {
            return from.getSimpleName() + "." + name + " → " + to.getSimpleName();
        }

        private String arrow() {
            return "    " + from.getSimpleName() + " --> " + to.getSimpleName() + ": " + name;
        }

        private String row() {
            return "| " + from.getSimpleName() + " | `" + name + "` | " + to.getSimpleName() + " | " + when + " |";
        }
    }

    /** Fails unless the states offer these moves and no other. */
    public void assertSameAsCode() {
        Stream<String> offered = states(type)
                .flatMap(from -> Stream.of(from.getMethods(), from.getDeclaredMethods())
                        .flatMap(Arrays::stream)
                        .filter(this::isMove)
                        .flatMap(
                                move -> states(move.getReturnType()).map(to -> new Move(from, move.getName(), to, ""))))
                .map(Move::toString)
                .distinct();
        assertThat(moves.stream().map(Move::toString)).containsExactlyInAnyOrderElementsOf(offered.toList());
    }

    private boolean isMove(Method method) {
        return type.isAssignableFrom(method.getReturnType())
                && !Modifier.isStatic(method.getModifiers())
                && !Modifier.isPrivate(method.getModifiers())
                && !method.isSynthetic();
    }

    private static Stream<Class<?>> states(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(Transitions::states)
                : Stream.of(type);
    }

    /**
     * Fails unless the page of the type says the same; with {@code -Dmontour.docs.write=true} it is written first.
     *
     * @param remark what else the page says
     */
    public void assertSameAsPage(String remark) throws IOException {
        String name = type.getSimpleName().toLowerCase(Locale.ROOT);
        String text = page(name, remark);
        Path page = PAGES.resolve(name + ".md");
        if (Boolean.getBoolean("montour.docs.write")) {
            Files.createDirectories(PAGES);
            Files.writeString(page, text);
        }
        assertThat(page).content().isEqualTo(text);
    }

    private String page(String name, String remark) {
        String first = "    [*] --> " + moves.getFirst().from().getSimpleName();
        Stream<String> last = states(type)
                .filter(state -> moves.stream().noneMatch(move -> move.from() == state))
                .map(state -> "    " + state.getSimpleName() + " --> [*]");
        String arrows = Stream.of(Stream.of(first), moves.stream().map(Move::arrow), last)
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
        String rows = moves.stream().map(Move::row).collect(Collectors.joining("\n"));
        return """
                # States of a %s

                Made by `%sTransitionsTest`; do not edit. %s

                ```mermaid
                stateDiagram-v2
                %s
                ```

                | from | move | to | when |
                |---|---|---|---|
                %s
                """.formatted(name, type.getSimpleName(), remark, arrows, rows);
    }
}
