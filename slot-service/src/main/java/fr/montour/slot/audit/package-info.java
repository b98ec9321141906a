/** What staff do in this service, for its audit trail. */
@NullMarked
package fr.montour.slot.audit;

import org.jspecify.annotations.NullMarked;
