/** Tests of public holidays. */
@NullMarked
package fr.montour.waiting.line.holiday;

import org.jspecify.annotations.NullMarked;
