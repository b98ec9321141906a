package fr.montour.launcher.process;

import fr.montour.backing.process.LocalProcess;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Starts processes that live on when the command ends: in a session of their own (no Ctrl-C or hang-up of the terminal
 * reaches them), without input, both outputs in a log file, and marked so that {@link LeftoverProcesses} finds their children.
 */
public final class Spawner {
    private static final List<Path> DETACHERS = List.of(Path.of("/usr/bin/setsid"), Path.of("/usr/bin/nohup"));

    private final String mark;

    /** Marks everything it starts as belonging to this state folder. */
    public Spawner(Path state) {
        this.mark = LeftoverProcesses.mark(state);
    }

    /** Starts it; the previous log is kept beside the new one as {@code name.log.1}. */
    public Process spawn(LocalProcess description, Path log) throws IOException {
        keepPrevious(log);
        Files.createDirectories(description.folder());
        List<String> command = new ArrayList<>();
        DETACHERS.stream()
                .filter(Files::isExecutable)
                .findFirst()
                .map(Path::toString)
                .ifPresent(command::add);
        command.addAll(description.command());
        var builder = new ProcessBuilder(command)
                .directory(description.folder().toFile())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(log.toFile()))
                .redirectInput(Redirect.from(new File("/dev/null")));
        builder.environment().putAll(description.environment());
        builder.environment().put(LeftoverProcesses.VARIABLE, mark);
        return builder.start();
    }

    private static void keepPrevious(Path log) throws IOException {
        Files.createDirectories(log.toAbsolutePath().getParent());
        if (Files.exists(log)) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
