/** HTTP of the demonstration, only where it is switched on. */
@NullMarked
package fr.montour.identity.demo.web;

import org.jspecify.annotations.NullMarked;
