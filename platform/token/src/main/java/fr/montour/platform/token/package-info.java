/** EdDSA tokens: signing, verifying, published keys, and the caller they speak for. */
@NullMarked
package fr.montour.platform.token;

import org.jspecify.annotations.NullMarked;
