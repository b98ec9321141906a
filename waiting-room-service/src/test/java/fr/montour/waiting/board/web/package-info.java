/** The board over HTTP. */
@NullMarked
package fr.montour.waiting.board.web;

import org.jspecify.annotations.NullMarked;
