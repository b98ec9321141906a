/** What the doors need to know about every line, once a second, without the store. */
@NullMarked
package fr.montour.waiting.board;

import org.jspecify.annotations.NullMarked;
