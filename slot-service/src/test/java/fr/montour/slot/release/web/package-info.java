@NullMarked
package fr.montour.slot.release.web;

import org.jspecify.annotations.NullMarked;
