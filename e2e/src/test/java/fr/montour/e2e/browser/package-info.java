/** The pages in Debian's Chromium on a phone, with and without JavaScript. */
@NullMarked
package fr.montour.e2e.browser;

import org.jspecify.annotations.NullMarked;
