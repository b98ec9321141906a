/** Issues proofs of being in line: a PDF with a signed code. */
@NullMarked
package fr.montour.gateway.applicant.proof;

import org.jspecify.annotations.NullMarked;
