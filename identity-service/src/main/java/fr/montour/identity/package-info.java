/** Identity service: start-up, wiring of the domain, kinds of refusal. */
@NullMarked
package fr.montour.identity;

import org.jspecify.annotations.NullMarked;
