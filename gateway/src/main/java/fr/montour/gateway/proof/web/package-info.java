/** Pages and API of proofs. */
@NullMarked
package fr.montour.gateway.proof.web;

import org.jspecify.annotations.NullMarked;
