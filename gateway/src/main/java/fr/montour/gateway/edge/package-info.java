/** What every request meets, whoever asks; see README.md for the layers. */
@NullMarked
package fr.montour.gateway.edge;

import org.jspecify.annotations.NullMarked;
