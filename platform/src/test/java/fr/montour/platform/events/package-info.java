/** Tests of the events, and {@code EventTap} for the tests of services. */
@NullMarked
package fr.montour.platform.events;

import org.jspecify.annotations.NullMarked;
