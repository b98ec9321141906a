/** People without a screen: what a browser does with cookies, redirects and forms, and the public API on top of it. */
@NullMarked
package fr.montour.e2e.client;

import org.jspecify.annotations.NullMarked;
