/** A person's own preferences. */
@NullMarked
package fr.montour.gateway.applicant.account;

import org.jspecify.annotations.NullMarked;
