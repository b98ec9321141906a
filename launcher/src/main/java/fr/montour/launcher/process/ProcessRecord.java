package fr.montour.launcher.process;

import java.nio.file.Path;

/**
 * What is kept on disk about a process that was started in the background.
 *
 * @param name of the component, for example {@code slot-service}
 * @param identity pid and start instant
 * @param port where it answers
 * @param log file it writes to
 */
public record ProcessRecord(String name, ProcessIdentity identity, int port, Path log) {}
