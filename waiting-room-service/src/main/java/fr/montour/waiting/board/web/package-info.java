/** The board over HTTP: the public state of all lines, which gateways fetch every second. */
@NullMarked
package fr.montour.waiting.board.web;

import org.jspecify.annotations.NullMarked;
