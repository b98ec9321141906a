/** One person's place in a line. */
@NullMarked
package fr.montour.gateway.applicant.place;

import org.jspecify.annotations.NullMarked;
