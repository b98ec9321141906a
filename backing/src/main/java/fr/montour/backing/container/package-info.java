/** The same servers as containers, where a Docker engine answers and has the images. */
@NullMarked
package fr.montour.backing.container;

import org.jspecify.annotations.NullMarked;
