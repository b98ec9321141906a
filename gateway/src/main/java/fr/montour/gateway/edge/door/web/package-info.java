/** The door as requests meet it. */
@NullMarked
package fr.montour.gateway.edge.door.web;

import org.jspecify.annotations.NullMarked;
