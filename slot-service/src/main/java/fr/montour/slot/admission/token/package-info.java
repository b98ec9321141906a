/** Verifies the admission tokens that callers show. */
@NullMarked
package fr.montour.slot.admission.token;

import org.jspecify.annotations.NullMarked;
