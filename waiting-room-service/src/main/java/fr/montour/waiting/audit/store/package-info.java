/** The audit trail in MongoDB. */
@NullMarked
package fr.montour.waiting.audit.store;

import org.jspecify.annotations.NullMarked;
