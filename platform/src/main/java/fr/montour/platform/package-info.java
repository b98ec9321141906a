/** Shared plumbing of the five services: nothing here knows what a line, a slot or a person is. */
@NullMarked
package fr.montour.platform;

import org.jspecify.annotations.NullMarked;
