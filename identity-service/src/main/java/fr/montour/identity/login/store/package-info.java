/** What is kept of logins. */
@NullMarked
package fr.montour.identity.login.store;

import org.jspecify.annotations.NullMarked;
