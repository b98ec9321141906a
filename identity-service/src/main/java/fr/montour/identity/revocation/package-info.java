/** Sessions that end before their time: what the gateway asks for every two seconds. */
@NullMarked
package fr.montour.identity.revocation;

import org.jspecify.annotations.NullMarked;
