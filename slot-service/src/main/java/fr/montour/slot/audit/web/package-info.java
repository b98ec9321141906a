/** The audit trail over HTTP. */
@NullMarked
package fr.montour.slot.audit.web;

import org.jspecify.annotations.NullMarked;
