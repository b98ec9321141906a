/** The admission token of a person, kept in a cookie and checked before slot-service is asked. */
@NullMarked
package fr.montour.gateway.applicant.admission;

import org.jspecify.annotations.NullMarked;
