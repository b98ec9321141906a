/** Who is looking at the page: the sealed session, its CSRF token, and how the framework learns of both. */
@NullMarked
package fr.montour.gateway.edge.session;

import org.jspecify.annotations.NullMarked;
