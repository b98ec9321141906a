/** Calls to the services behind the gateway. */
@NullMarked
package fr.montour.gateway.edge.service;

import org.jspecify.annotations.NullMarked;
