/** The store of lines on a real server. */
@NullMarked
package fr.montour.waiting.line.store;

import org.jspecify.annotations.NullMarked;
