/** Tells people what happened to their place and their booking; decides nothing. */
@NullMarked
package fr.montour.notification;

import org.jspecify.annotations.NullMarked;
