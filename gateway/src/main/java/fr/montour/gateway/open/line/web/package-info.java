/** Pages and API of lines. */
@NullMarked
package fr.montour.gateway.open.line.web;

import org.jspecify.annotations.NullMarked;
