/** Pages and API of lines. */
@NullMarked
package fr.montour.gateway.line.web;

import org.jspecify.annotations.NullMarked;
