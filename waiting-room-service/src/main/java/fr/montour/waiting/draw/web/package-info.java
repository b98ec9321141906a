/** The draw over HTTP: its public record, a person's proof, what agents do. */
@NullMarked
package fr.montour.waiting.draw.web;

import org.jspecify.annotations.NullMarked;
