/** Reads the admission header. */
@NullMarked
package fr.montour.slot.admission.web;

import org.jspecify.annotations.NullMarked;
