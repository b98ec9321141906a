/** What staff do: lines and releases. */
@NullMarked
package fr.montour.gateway.staff;

import org.jspecify.annotations.NullMarked;
