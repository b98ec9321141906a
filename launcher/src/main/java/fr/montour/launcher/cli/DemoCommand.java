package fr.montour.launcher.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import fr.montour.launcher.demo.Demo;
import fr.montour.launcher.demo.DemoOptions;
import fr.montour.launcher.demo.DemoResult;
import fr.montour.launcher.demo.Invariants;
import fr.montour.launcher.stack.Component;
import fr.montour.launcher.stack.Stack;
import fr.montour.launcher.stack.StackException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
            "Progress goes to standard error, one JSON object to standard output. Exit code 1 when an invariant is broken."
        })
public final class DemoCommand extends PrintingCommand {
    @Option(names = "--people", paramLabel = "N", description = "Test people (default ${DEFAULT-VALUE}).")
    private int people = 200;

    @Option(names = "--slots", paramLabel = "N", description = "Appointments released (default ${DEFAULT-VALUE}).")
    private int slots = 60;

    @Option(names = "--rate", paramLabel = "N", description = "People called a minute (default ${DEFAULT-VALUE}).")
    private int rate = 120;

    @Option(names = "--json", paramLabel = "FILE", description = "Write the JSON object there, too.")
    private @Nullable Path json;

    @Override
    public Integer call() throws IOException {
        Stack stack = Development.stack();
        if (!stack.isWell(Component.GATEWAY)) {
            throw new StackException("nothing runs that could be demonstrated: ./montour up first");
        }
        DemoOptions options = new DemoOptions(stack.url(Component.GATEWAY), stack.mailbox(), people, slots, rate);
        ProgressLine ticker = ProgressLine.onStandardError();
        Demo demo = new Demo(options, InstantSource.system(), ticker::say);
        DemoResult result;
        try (ProgressLine.Running _ = ticker.show(demo::progress)) {
            result = demo.run();
        }
        return report(result);
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
