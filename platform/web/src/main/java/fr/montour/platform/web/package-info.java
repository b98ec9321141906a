/** Problem details (RFC 9457), correlation ids and what every HTTP edge shares. */
@NullMarked
package fr.montour.platform.web;

import org.jspecify.annotations.NullMarked;
