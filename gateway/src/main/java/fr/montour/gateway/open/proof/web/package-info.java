/** Page and API that check a proof. */
@NullMarked
package fr.montour.gateway.open.proof.web;

import org.jspecify.annotations.NullMarked;
