/** Start-up: puts the domain together and holds the configuration properties that several packages read. */
@NullMarked
package fr.montour.identity.config;

import org.jspecify.annotations.NullMarked;
