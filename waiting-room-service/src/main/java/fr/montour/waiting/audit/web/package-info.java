/** The audit trail over HTTP, for staff. */
@NullMarked
package fr.montour.waiting.audit.web;

import org.jspecify.annotations.NullMarked;
