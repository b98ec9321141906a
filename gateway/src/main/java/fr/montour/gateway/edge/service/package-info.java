/** How the gateway asks the services, in whose name, and what it does with their refusals. */
@NullMarked
package fr.montour.gateway.edge.service;

import org.jspecify.annotations.NullMarked;
