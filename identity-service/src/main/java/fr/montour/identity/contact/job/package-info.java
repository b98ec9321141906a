/** What is done for contacts on a schedule. */
@NullMarked
package fr.montour.identity.contact.job;

import org.jspecify.annotations.NullMarked;
