@NullMarked
package fr.montour.notification.mail;

import org.jspecify.annotations.NullMarked;
