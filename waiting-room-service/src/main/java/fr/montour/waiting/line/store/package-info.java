/** Lines in MongoDB, two documents each, and the people at their counters in shards. */
@NullMarked
package fr.montour.waiting.line.store;

import org.jspecify.annotations.NullMarked;
