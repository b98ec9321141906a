/** A whole stack: which components there are, their ports, secrets and environment, and how they are started and stopped. */
@NullMarked
package fr.montour.launcher.stack;

import org.jspecify.annotations.NullMarked;
