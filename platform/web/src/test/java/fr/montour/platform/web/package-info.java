/** Problem details as clients see them. */
@NullMarked
package fr.montour.platform.web;

import org.jspecify.annotations.NullMarked;
