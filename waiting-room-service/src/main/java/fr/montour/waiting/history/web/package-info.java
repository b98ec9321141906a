/** The last hour for staff. */
@NullMarked
package fr.montour.waiting.history.web;

import org.jspecify.annotations.NullMarked;
