/** Revocations in MongoDB. */
@NullMarked
package fr.montour.identity.revocation.store;

import org.jspecify.annotations.NullMarked;
