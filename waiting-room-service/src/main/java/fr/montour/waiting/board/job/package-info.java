/** The scheduled job that says that this node works. */
@NullMarked
package fr.montour.waiting.board.job;

import org.jspecify.annotations.NullMarked;
