/** The service's own database, also when it is away. */
@NullMarked
package fr.montour.platform.store;

import org.jspecify.annotations.NullMarked;
