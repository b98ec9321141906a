/** The web side of Mon Tour: pages, login, sealed sessions and the public API, without a rule or a database of its own. */
@NullMarked
package fr.montour.gateway;

import org.jspecify.annotations.NullMarked;
