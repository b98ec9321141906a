/** Lines in MongoDB, two documents each, and the active places of a line in shards. */
@NullMarked
package fr.montour.waiting.line.store;

import org.jspecify.annotations.NullMarked;
