/** Page for associations and other helpers. */
@NullMarked
package fr.montour.gateway.partner;

import org.jspecify.annotations.NullMarked;
