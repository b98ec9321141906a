package fr.montour.launcher.stack;

import java.time.Duration;

/**
 * While open, standing lines of a running stack live on days of some seconds: the nodes of the waiting room are started again with
 * that setting, and again without it at the end, also when the command is interrupted.
 */
public final class ShortenedDays implements AutoCloseable {
    private static final String DAY_LENGTH = "MONTOUR_CALLING_DAY_LENGTH";

    private final Stack stack;
    private final Progress progress;
    private final Thread hook;

    private ShortenedDays(Stack stack, Progress progress) {
        this.stack = stack;
        this.progress = progress;
        this.hook = new Thread(this::restore, "restore-days");
    }

    /** Shortens the days and returns when the waiting room is ready; on failure they are as they were. */
    public static ShortenedDays begin(Stack stack, Duration length, Progress progress) {
        var days = new ShortenedDays(stack, progress);
        Runtime.getRuntime().addShutdownHook(days.hook);
        try {
            restart(stack.with(DAY_LENGTH, length.toString()), progress);
            return days;
        } catch (StackException e) {
            days.close();
            throw e;
        }
    }

    /** Ends them. */
    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException _) {
            // The machine is going down already, and the hook is at work.
            return;
        }
        restore();
    }

    private void restore() {
        progress.say("Standing lines live on the days of the calendar again");
        restart(stack, progress);
    }

    private static void restart(Stack stack, Progress progress) {
        stack.config().nodes(Component.WAITING_ROOM).forEach(node -> stack.restart(node, progress));
    }
}
