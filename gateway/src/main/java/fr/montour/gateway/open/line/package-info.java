/** Lines as staff and visitors see them, and the board from which polls are answered. */
@NullMarked
package fr.montour.gateway.open.line;

import org.jspecify.annotations.NullMarked;
