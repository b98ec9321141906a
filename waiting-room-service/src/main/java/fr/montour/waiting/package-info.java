/** Whose turn it is: lines, places and calls. Nothing here knows who a person is. */
@NullMarked
package fr.montour.waiting;

import org.jspecify.annotations.NullMarked;
