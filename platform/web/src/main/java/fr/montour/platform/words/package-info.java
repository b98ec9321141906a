/** What people read, by key and language: the one mechanism of translation, for pages and for letters. */
@NullMarked
package fr.montour.platform.words;

import org.jspecify.annotations.NullMarked;
