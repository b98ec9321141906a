/** Settings of the gateway: what an operator can set. Knows no other package. */
@NullMarked
package fr.montour.gateway.config;

import org.jspecify.annotations.NullMarked;
