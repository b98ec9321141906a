/** The calls, their rate and their order, by rule and at random. */
@NullMarked
package fr.montour.waiting.calling;

import org.jspecify.annotations.NullMarked;
