/** The threads that send. */
@NullMarked
package fr.montour.notification.delivery.job;

import org.jspecify.annotations.NullMarked;
