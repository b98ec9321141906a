/** The whole service, over HTTP and on real servers. */
@NullMarked
package fr.montour.waiting.journey;

import org.jspecify.annotations.NullMarked;
