/** Results on their way out of the controllers. */
@NullMarked
package fr.montour.slot.web;

import org.jspecify.annotations.NullMarked;
