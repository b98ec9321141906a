/** HTTP of revocations, for the gateway. */
@NullMarked
package fr.montour.identity.revocation.web;

import org.jspecify.annotations.NullMarked;
