/** The threads that send. */
@NullMarked
package fr.montour.notification.delivery.worker;

import org.jspecify.annotations.NullMarked;
