/** What happens at a login. Only java.* and JSpecify. */
@NullMarked
package fr.montour.identity.login;

import org.jspecify.annotations.NullMarked;
