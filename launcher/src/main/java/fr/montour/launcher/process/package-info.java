/** Processes that outlive the command that started them: identity, records on disk, spawning, ending, ports, logs. */
@NullMarked
package fr.montour.launcher.process;

import org.jspecify.annotations.NullMarked;
