/** Lines, their board, the places in them, and how long they let wait. */
@NullMarked
package fr.montour.gateway.open.line;

import org.jspecify.annotations.NullMarked;
