/** How the domain is put together, and its configuration properties. */
@NullMarked
package fr.montour.waiting.config;

import org.jspecify.annotations.NullMarked;
