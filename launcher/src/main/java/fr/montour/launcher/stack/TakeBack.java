package fr.montour.launcher.stack;

/** While open, an interruption of this command (Ctrl-C, SIGTERM) takes back what an attempt started. */
final class TakeBack implements AutoCloseable {
    private final Thread hook;

    TakeBack(StartAttempt attempt, Progress progress) {
        this.hook = new Thread(
                () -> {
                    progress.say("Interrupted: stopping what was started");
                    attempt.abandon();
                },
                "take-back");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException _) {
            // The machine is going down already, and the hook is at work.
        }
    }
}
