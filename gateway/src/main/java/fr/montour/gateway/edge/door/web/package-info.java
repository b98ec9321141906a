/** The filter that counts requests, and what solves a challenge. */
@NullMarked
package fr.montour.gateway.edge.door.web;

import org.jspecify.annotations.NullMarked;
