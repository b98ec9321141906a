package fr.montour.launcher.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Finds what a started process left running after it went away, such as Erlang's port mapper, which leaves its parent's
 * session: every child inherits one environment variable that names the state folder. Works where {@code /proc} shows
 * environments (Linux); elsewhere nothing is found, and the descendants known to {@link Reaper} must do.
 */
public final class LeftoverProcesses {
    static final String VARIABLE = "MONTOUR_STATE";

    private final String entry;

    /** Looks for processes of this state folder. */
    public LeftoverProcesses(Path state) {
        this.entry = VARIABLE + "=" + mark(state);
    }

    static String mark(Path state) {
        return state.toAbsolutePath().normalize().toString();
    }

    /** Processes of this state folder that run now, the calling one left out. */
    public List<ProcessHandle> find() {
        long self = ProcessHandle.current().pid();
        return ProcessHandle.allProcesses()
                .filter(process -> process.pid() != self && Liveness.runs(process) && isMarked(process.pid()))
                .toList();
    }

    private boolean isMarked(long pid) {
        try {
            byte[] environment = Files.readAllBytes(Path.of("/proc", Long.toString(pid), "environ"));
            return Arrays.asList(new String(environment, StandardCharsets.UTF_8).split("\0"))
                    .contains(entry);
        } catch (IOException _) {
            return false;
        }
    }
}
