/** What people type: one class for each sub-command, which only reads options, calls the stack, and prints. */
@NullMarked
package fr.montour.launcher.cli;

import org.jspecify.annotations.NullMarked;
