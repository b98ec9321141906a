/** The mailbox, spoken to as a mail program and a browser do. */
@NullMarked
package fr.montour.backing.mail;

import org.jspecify.annotations.NullMarked;
