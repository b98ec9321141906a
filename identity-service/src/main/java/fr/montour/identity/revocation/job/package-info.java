/** Forgets revocations that can end nothing any more. */
@NullMarked
package fr.montour.identity.revocation.job;

import org.jspecify.annotations.NullMarked;
