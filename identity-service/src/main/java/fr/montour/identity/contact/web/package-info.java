/** HTTP of contacts. */
@NullMarked
package fr.montour.identity.contact.web;

import org.jspecify.annotations.NullMarked;
