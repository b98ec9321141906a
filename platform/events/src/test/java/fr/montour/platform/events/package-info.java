/** Tests of the events. */
@NullMarked
package fr.montour.platform.events;

import org.jspecify.annotations.NullMarked;
