/** What a token must be to be trusted. */
@NullMarked
package fr.montour.platform.token;

import org.jspecify.annotations.NullMarked;
