package fr.montour.launcher.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds which process listens on a port, where the system shows it ({@code /proc} on Linux). */
public final class PortOwner {
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final String LISTENING = "0A";
    private static final int LOCAL_ADDRESS = 1;
    private static final int STATE = 3;
    private static final int INODE = 9;

    private PortOwner() {}

    /** Process that listens on the port; empty when there is none or it belongs to somebody else and is hidden. */
    public static Optional<ProcessHandle> of(int port) {
        Set<String> sockets = new HashSet<>();
        for (String table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
            sockets.addAll(listeningInodes(lines(Path.of(table)), port));
        }
        return sockets.isEmpty()
                ? Optional.empty()
                : ProcessHandle.allProcesses()
                        .filter(process -> holdsSocket(process.pid(), sockets))
                        .findFirst();
    }

    /** One phrase about a process for people: program and pid. */
    public static String describe(ProcessHandle process) {
        String program = process.info()
                .command()
                .map(command -> command.substring(command.lastIndexOf('/') + 1))
                .orElse("a process");
        return program + " (pid " + process.pid() + ")";
    }

    /** Inodes of the sockets that listen on a port, from the lines of the kernel's table. */
    static Set<String> listeningInodes(List<String> table, int port) {
        String suffix = String.format(":%04X", port);
        Set<String> inodes = new HashSet<>();
        for (String line : table) {
            String[] columns = SPACES.split(line.strip());
            if (columns.length > INODE && columns[LOCAL_ADDRESS].endsWith(suffix) && columns[STATE].equals(LISTENING)) {
                inodes.add(columns[INODE]);
            }
        }
        return inodes;
    }

    private static boolean holdsSocket(long pid, Set<String> inodes) {
        try (Stream<Path> descriptors = Files.list(Path.of("/proc", Long.toString(pid), "fd"))) {
            return descriptors.anyMatch(descriptor -> inodes.contains(socketInode(descriptor)));
        } catch (IOException | UncheckedIOException _) {
            return false;
        }
    }

    private static String socketInode(Path descriptor) {
        try {
            String target = Files.readSymbolicLink(descriptor).toString();
            return target.startsWith("socket:[") ? target.substring("socket:[".length(), target.length() - 1) : "";
        } catch (IOException _) {
            return "";
        }
    }

    private static List<String> lines(Path table) {
        try {
            return Files.readAllLines(table);
        } catch (IOException _) {
            return List.of();
        }
    }
}
