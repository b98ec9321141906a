/**
 * The demonstration: many people from outside, who use only the public gateway and read the mailbox, and a check that the
 * line was fair.
 */
@NullMarked
package fr.montour.launcher.demo;

import org.jspecify.annotations.NullMarked;
