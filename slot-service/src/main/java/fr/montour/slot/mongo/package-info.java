/** Small helps for reading and writing documents. */
@NullMarked
package fr.montour.slot.mongo;

import org.jspecify.annotations.NullMarked;
