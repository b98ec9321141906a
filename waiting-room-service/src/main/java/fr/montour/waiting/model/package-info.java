/** Ids and names that all features of this service share. */
@NullMarked
package fr.montour.waiting.model;

import org.jspecify.annotations.NullMarked;
