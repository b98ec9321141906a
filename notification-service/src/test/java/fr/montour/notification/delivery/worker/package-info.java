@NullMarked
package fr.montour.notification.delivery.worker;

import org.jspecify.annotations.NullMarked;
