/** What the controllers of the features have in common. */
@NullMarked
package fr.montour.waiting.web;

import org.jspecify.annotations.NullMarked;
