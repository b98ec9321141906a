/** Pages and API of proofs. */
@NullMarked
package fr.montour.gateway.applicant.proof.web;

import org.jspecify.annotations.NullMarked;
