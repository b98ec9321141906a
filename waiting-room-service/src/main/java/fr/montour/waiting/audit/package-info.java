/** What staff do in this service, for its audit trail. */
@NullMarked
package fr.montour.waiting.audit;

import org.jspecify.annotations.NullMarked;
