/** What is written down about several modules at once agrees with what they are made of. */
@NullMarked
package fr.montour.e2e.contract;

import org.jspecify.annotations.NullMarked;
