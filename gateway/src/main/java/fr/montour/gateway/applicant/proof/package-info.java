/** Dated proofs of being in line: a PDF with a signed code that anybody can check. */
@NullMarked
package fr.montour.gateway.applicant.proof;

import org.jspecify.annotations.NullMarked;
