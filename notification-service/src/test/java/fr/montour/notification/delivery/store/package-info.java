@NullMarked
package fr.montour.notification.delivery.store;

import org.jspecify.annotations.NullMarked;
