@NullMarked
package fr.montour.notification.contact;

import org.jspecify.annotations.NullMarked;
