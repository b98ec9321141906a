/** The journal of staff, to be read. */
@NullMarked
package fr.montour.waiting.audit.web;

import org.jspecify.annotations.NullMarked;
