/** HTTP of persons. */
@NullMarked
package fr.montour.identity.person.web;

import org.jspecify.annotations.NullMarked;
