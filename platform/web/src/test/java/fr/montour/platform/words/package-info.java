/** Texts by key and language. */
@NullMarked
package fr.montour.platform.words;

import org.jspecify.annotations.NullMarked;
