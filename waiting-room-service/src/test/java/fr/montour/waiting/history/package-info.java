@NullMarked
package fr.montour.waiting.history;

import org.jspecify.annotations.NullMarked;
