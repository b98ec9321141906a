/** The token that opens the slots of a line to a person whose turn it is. */
@NullMarked
package fr.montour.gateway.applicant.admission;

import org.jspecify.annotations.NullMarked;
