/** Letters as e-mail: MIME, calendar file, SMTP. */
@NullMarked
package fr.montour.notification.mail;

import org.jspecify.annotations.NullMarked;
