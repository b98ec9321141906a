/** Local processes: what to run, how to know that it is ready, how to end it. */
@NullMarked
package fr.montour.backing.process;

import org.jspecify.annotations.NullMarked;
