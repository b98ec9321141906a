/** The public state of all lines, and whether anybody asks for it. */
@NullMarked
package fr.montour.waiting.board;

import org.jspecify.annotations.NullMarked;
