/** What holds for all modules of the platform together. */
@NullMarked
package fr.montour.platform;

import org.jspecify.annotations.NullMarked;
