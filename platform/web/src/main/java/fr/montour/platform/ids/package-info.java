/** Random identifiers. */
@NullMarked
package fr.montour.platform.ids;

import org.jspecify.annotations.NullMarked;
