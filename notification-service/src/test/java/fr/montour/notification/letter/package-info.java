@NullMarked
package fr.montour.notification.letter;

import org.jspecify.annotations.NullMarked;
