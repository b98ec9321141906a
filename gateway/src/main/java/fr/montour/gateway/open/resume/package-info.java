/** Going on, after a login, with what was asked for before it. */
@NullMarked
package fr.montour.gateway.open.resume;

import org.jspecify.annotations.NullMarked;
