/** The announced catalogue in MongoDB. */
@NullMarked
package fr.montour.waiting.site.store;

import org.jspecify.annotations.NullMarked;
