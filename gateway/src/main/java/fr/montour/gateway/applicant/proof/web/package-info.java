/** Download of a proof. */
@NullMarked
package fr.montour.gateway.applicant.proof.web;

import org.jspecify.annotations.NullMarked;
