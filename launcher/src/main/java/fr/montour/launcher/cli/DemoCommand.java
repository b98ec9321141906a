package fr.montour.launcher.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.montour.launcher.demo.Demo;
import fr.montour.launcher.demo.DemoOptions;
import fr.montour.launcher.demo.DemoResult;
import fr.montour.launcher.demo.Invariants;
import fr.montour.launcher.stack.Component;
import fr.montour.launcher.stack.ShortenedDays;
import fr.montour.launcher.stack.Stack;
import fr.montour.launcher.stack.StackException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lets a crowd use the running stack; exit code 1 when the line was not fair. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = {
            "Test people log in, join one line, are called, book, and get their e-mails; then the books are checked.",
            "A line of the day (jour), or a standing line (longue) on days of seconds, of whose people some miss calls or put them off.",
            "Progress goes to standard error, one JSON object to standard output. Exit code 1 when an invariant is broken."
        })
public final class DemoCommand extends PrintingCommand {
    @Option(names = "--people", paramLabel = "N", description = "Test people (default ${DEFAULT-VALUE}).")
    private int people = 200;

    @Option(names = "--slots", paramLabel = "N", description = "Appointments released (default ${DEFAULT-VALUE}).")
    private int slots = 60;

    @Option(names = "--rate", paramLabel = "N", description = "People called a minute (default ${DEFAULT-VALUE}).")
    private int rate = 120;

    @Option(
            names = "--kind",
            paramLabel = "jour|longue",
            description = "Line of the day, or standing line on shortened days (default jour).")
    private Kind kind = Kind.JOUR;

    @Option(
            names = "--day",
            paramLabel = "LENGTH",
            description = "Length of a shortened day, for instance PT30S (default ${DEFAULT-VALUE}).")
    private Duration day = Duration.ofSeconds(20);

    @Option(names = "--json", paramLabel = "FILE", description = "Write the JSON object there, too.")
    private @Nullable Path json;

    /** What people call the two kinds of line. */
    enum Kind {
        /** {@code DAY}. */
        JOUR,
        /** {@code STANDING}. */
        LONGUE
    }

    @Override
    public Integer call() throws IOException {
        Stack stack = Development.stack();
        if (!stack.isWell(Component.GATEWAY)) {
            throw new StackException("nothing runs that could be demonstrated: ./montour up first");
        }
        DemoOptions options = new DemoOptions(stack.url(Component.GATEWAY), stack.mailbox(), people, slots, rate);
        ProgressLine ticker = ProgressLine.onStandardError();
        return switch (kind) {
            case JOUR -> report(run(options, ticker));
            case LONGUE -> report(onShortenedDays(stack, options, ticker));
        };
    }

    private DemoResult onShortenedDays(Stack stack, DemoOptions options, ProgressLine ticker) {
        ticker.say("The waiting room is started again: a day of a standing line lasts %d s".formatted(day.toSeconds()));
        try (ShortenedDays _ = ShortenedDays.begin(stack, day, ticker::say)) {
            return run(options.standing(day), ticker);
        }
    }

    private static DemoResult run(DemoOptions options, ProgressLine ticker) {
        Demo demo = new Demo(options, InstantSource.system(), ticker::say);
        try (ProgressLine.Running _ = ticker.show(demo::progress)) {
            return demo.run();
        }
    }

    private int report(DemoResult result) throws IOException {
        String text = new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(result);
        out().println(text);
        if (json != null) {
            Files.writeString(json, text + "\n");
        }
        List<String> broken = Invariants.broken(result);
        broken.forEach(sentence -> err().println("BROKEN: " + sentence));
        if (broken.isEmpty()) {
            err().println("Every invariant held.");
        }
        return broken.isEmpty() ? 0 : 1;
    }
}
