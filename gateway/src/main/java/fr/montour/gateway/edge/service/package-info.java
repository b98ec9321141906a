/** Requests to the services: in whose name, to which node, how many at a time, and what their refusals become. */
@NullMarked
package fr.montour.gateway.edge.service;

import org.jspecify.annotations.NullMarked;
