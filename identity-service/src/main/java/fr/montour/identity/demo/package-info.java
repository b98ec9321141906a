/** Made-up people for demonstrations. Only {@code java.*} and JSpecify. */
@NullMarked
package fr.montour.identity.demo;

import org.jspecify.annotations.NullMarked;
