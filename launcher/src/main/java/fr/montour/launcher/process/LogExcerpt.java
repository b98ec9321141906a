package fr.montour.launcher.process;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Picks from a log the one line that most likely tells why a process failed. */
public final class LogExcerpt {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern NOISE = Pattern.compile("^(\\s*at |\\s*\\.\\.\\. \\d+ |\\s*[#=*-]*\\s*$)");
    private static final Pattern FAILURE = Pattern.compile("\\b(ERROR|FATAL|SEVERE|Exception|Error:|error:)");
    private static final Pattern ANSI = Pattern.compile("\u001B\\[[0-9;]*m");
    private static final int LONGEST = 400;
    private static final String CAUSED_BY = "Caused by: ";

    private LogExcerpt() {}

    /** The cause according to a log file; says so when the file holds nothing. */
    public static String cause(Path log) {
        try {
            return cause(Files.readAllLines(log, StandardCharsets.UTF_8)).orElse("it wrote nothing");
        } catch (MalformedInputException _) {
            return "its log is not readable as text";
        } catch (IOException _) {
            return "it wrote no log";
        }
    }

    /** The innermost cause of the last stack trace, else the last line about a failure, else the last line with content. */
    static Optional<String> cause(List<String> lines) {
        List<String> said = lines.stream()
                .flatMap(line -> message(ANSI.matcher(line).replaceAll("")).lines())
                .filter(line -> !NOISE.matcher(line).find())
                .map(String::strip)
                .toList();
        return last(said.stream().filter(line -> line.startsWith(CAUSED_BY)).toList())
                .map(line -> line.substring(CAUSED_BY.length()))
                .or(() -> last(said.stream()
                        .filter(line -> FAILURE.matcher(line).find())
                        .toList()))
                .or(() -> last(said))
                .map(line -> line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line);
    }

    /** Text of a log line, also of one in JSON: level, message, stack trace. */
    private static String message(String line) {
        if (!line.startsWith("{")) {
            return line;
        }
        try {
            JsonNode entry = JSON.readTree(line);
            return entry.path("level").asText() + " " + entry.path("message").asText() + "\n"
                    + entry.path("stack_trace").asText();
        } catch (JsonProcessingException _) {
            return line;
        }
    }

    private static Optional<String> last(List<String> lines) {
        return lines.isEmpty() ? Optional.empty() : Optional.of(lines.getLast());
    }
}
