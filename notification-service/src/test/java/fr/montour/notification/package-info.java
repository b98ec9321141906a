@NullMarked
package fr.montour.notification;

import org.jspecify.annotations.NullMarked;
