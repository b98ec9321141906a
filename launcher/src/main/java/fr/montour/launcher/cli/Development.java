package fr.montour.launcher.cli;

import fr.montour.launcher.stack.Piece;
import fr.montour.launcher.stack.Stack;
import fr.montour.launcher.stack.StackConfig;
import fr.montour.launcher.stack.StackException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The stack that the commands are about: the one of the checkout that the script stands in. */
public final class Development {
    private Development() {}

    static StackConfig config() {
        Path project = Path.of(System.getProperty("montour.project", "."));
        return StackConfig.development(project, System.getenv());
    }

    /** That stack. */
    public static Stack stack() {
        return Stack.of(config());
    }

    static Piece piece(String name) {
        return Piece.named(name)
                .orElseThrow(() -> new StackException("there is no '" + name + "'; there are "
                        + Arrays.stream(Piece.values()).map(Piece::label).collect(Collectors.joining(", "))));
    }
}
