/** What the services may expect of a document store, proved on the one that is configured. */
@NullMarked
package fr.montour.backing.mongo;

import org.jspecify.annotations.NullMarked;
