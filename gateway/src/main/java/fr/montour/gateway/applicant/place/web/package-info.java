/** Pages and API of a place. */
@NullMarked
package fr.montour.gateway.applicant.place.web;

import org.jspecify.annotations.NullMarked;
