/** Lines in MongoDB, one document each. */
@NullMarked
package fr.montour.waiting.line.store;

import org.jspecify.annotations.NullMarked;
