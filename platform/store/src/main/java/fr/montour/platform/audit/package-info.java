/** What staff do is written down before it is done (ADR 0013). Plain Java, so that domains may use it. */
@NullMarked
package fr.montour.platform.audit;

import org.jspecify.annotations.NullMarked;
