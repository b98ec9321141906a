/** The board over HTTP, for the gateways. */
@NullMarked
package fr.montour.waiting.board.web;

import org.jspecify.annotations.NullMarked;
