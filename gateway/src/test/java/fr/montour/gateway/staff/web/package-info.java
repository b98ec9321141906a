@NullMarked
package fr.montour.gateway.staff.web;

import org.jspecify.annotations.NullMarked;
