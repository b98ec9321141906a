/** The service's own MongoDB database. */
@NullMarked
package fr.montour.platform.store;

import org.jspecify.annotations.NullMarked;
