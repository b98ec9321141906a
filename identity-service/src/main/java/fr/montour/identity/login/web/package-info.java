/** HTTP of logins. */
@NullMarked
package fr.montour.identity.login.web;

import org.jspecify.annotations.NullMarked;
