/** Holds over HTTP. */
@NullMarked
package fr.montour.slot.hold.web;

import org.jspecify.annotations.NullMarked;
