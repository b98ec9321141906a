package fr.montour.launcher.process;

import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Ends process trees: politely, and by force what is still there when the patience ends. */
public final class Reaper {
    private static final Duration ORPHANS = Duration.ofSeconds(1);
    private static final Duration AFTER_FORCE = Duration.ofSeconds(5);

    private final Duration patience;

    /** Waits this long between the polite request and force. */
    public Reaper(Duration patience) {
        this.patience = patience;
    }

    /**
     * Ends these processes and all their descendants; returns when none is alive. The roots are asked first, since they
     * may end their children in the order they need; then whoever is left is asked too.
     */
    public void end(Collection<ProcessHandle> roots) {
        Set<ProcessHandle> tree = trees(roots);
        roots.forEach(ProcessHandle::destroy);
        Liveness.awaitEnd(roots, patience);
        tree.addAll(trees(tree));
        tree.forEach(ProcessHandle::destroy);
        if (!Liveness.awaitEnd(tree, ORPHANS)) {
            force(tree);
        }
    }

    /** Ends these processes and all their descendants at once, without giving them a chance to tidy up (SIGKILL). */
    public void kill(Collection<ProcessHandle> roots) {
        force(trees(roots));
    }

    private static void force(Set<ProcessHandle> tree) {
        tree.forEach(ProcessHandle::destroyForcibly);
        Liveness.awaitEnd(tree, AFTER_FORCE);
    }

    private static Set<ProcessHandle> trees(Collection<ProcessHandle> roots) {
        Set<ProcessHandle> tree = new LinkedHashSet<>();
        for (ProcessHandle root : List.copyOf(roots)) {
            Stream.concat(Stream.of(root), root.descendants()).forEach(tree::add);
        }
        return tree;
    }
}
