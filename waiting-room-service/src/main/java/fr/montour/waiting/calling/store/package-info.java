/** Up to which number people were reminded, in MongoDB. */
@NullMarked
package fr.montour.waiting.calling.store;

import org.jspecify.annotations.NullMarked;
