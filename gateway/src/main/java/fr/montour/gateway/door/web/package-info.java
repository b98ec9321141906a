/** The door as requests meet it. */
@NullMarked
package fr.montour.gateway.door.web;

import org.jspecify.annotations.NullMarked;
