/** Lines over HTTP, for staff and for everybody who wants to look. */
@NullMarked
package fr.montour.waiting.line.web;

import org.jspecify.annotations.NullMarked;
