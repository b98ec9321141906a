/** The whole of Mon Tour as processes of its own, shared by all tests of this module. */
@NullMarked
package fr.montour.e2e.stack;

import org.jspecify.annotations.NullMarked;
