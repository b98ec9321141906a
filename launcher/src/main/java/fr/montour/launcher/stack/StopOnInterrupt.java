package fr.montour.launcher.stack;

/** While open, an interruption of this command (Ctrl-C, SIGTERM) takes back what it started. */
final class StopOnInterrupt implements AutoCloseable {
    private final Thread hook;

    StopOnInterrupt(Runnable takeBack, Progress progress) {
        this.hook = new Thread(
                () -> {
                    progress.say("Interrupted: stopping what was started");
                    takeBack.run();
                    // Helpers of the preparation, such as Keycloak's own build, are still children of this process.
                    ProcessHandle.current().descendants().forEach(ProcessHandle::destroy);
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
