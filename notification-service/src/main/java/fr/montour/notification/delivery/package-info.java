/** One letter on its way to one person: accepted, tried, sent or given up. */
@NullMarked
package fr.montour.notification.delivery;

import org.jspecify.annotations.NullMarked;
