/** What use cases return. Plain Java, so that domains may use it. */
@NullMarked
package fr.montour.platform.result;

import org.jspecify.annotations.NullMarked;
