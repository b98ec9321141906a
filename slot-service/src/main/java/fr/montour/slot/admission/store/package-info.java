/** What became of admissions, in MongoDB. */
@NullMarked
package fr.montour.slot.admission.store;

import org.jspecify.annotations.NullMarked;
