/** Pages and API for staff. */
@NullMarked
package fr.montour.gateway.staff.web;

import org.jspecify.annotations.NullMarked;
