/** A person's own preferences. */
@NullMarked
package fr.montour.gateway.account;

import org.jspecify.annotations.NullMarked;
