package fr.montour.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/** A list of texts under {@code docs}, each with whether it is right, that tests of several services hold their own reading against. */
public final class TestVector {

    private static final String YES = "yes ";
    private static final String NO = "no ";

    private TestVector() {}

    /**
     * Each text and whether it is right, of lines such as {@code yes 93008}.
     *
     * @param name of the file below {@code docs}, seen from a module's folder
     */
    public static Map<String, Boolean> read(String name) {
        try {
            return Files.readAllLines(Path.of("../docs", name)).stream()
                    .filter(line -> line.startsWith(YES) || line.startsWith(NO))
                    .collect(Collectors.toMap(
                            line -> line.substring(line.indexOf(' ') + 1), line -> line.startsWith(YES)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
