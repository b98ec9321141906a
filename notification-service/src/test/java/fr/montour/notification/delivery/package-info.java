@NullMarked
package fr.montour.notification.delivery;

import org.jspecify.annotations.NullMarked;
