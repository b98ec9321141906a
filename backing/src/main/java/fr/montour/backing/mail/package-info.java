/** A mail server that keeps what it receives, and its mailbox page. */
@NullMarked
package fr.montour.backing.mail;

import org.jspecify.annotations.NullMarked;
