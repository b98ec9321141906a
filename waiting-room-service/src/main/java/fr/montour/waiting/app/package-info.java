/** Start-up, configuration, metrics and the two loops of a node. */
@NullMarked
package fr.montour.waiting.app;

import org.jspecify.annotations.NullMarked;
