/** What the admission keeps beside the lines, in MongoDB. */
@NullMarked
package fr.montour.waiting.admission.store;

import org.jspecify.annotations.NullMarked;
