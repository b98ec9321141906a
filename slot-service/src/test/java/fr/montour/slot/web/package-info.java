@NullMarked
package fr.montour.slot.web;

import org.jspecify.annotations.NullMarked;
