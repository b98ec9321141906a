/** What happens at a login. Only {@code java.*}, JSpecify and {@code platform.result}. */
@NullMarked
package fr.montour.identity.login;

import org.jspecify.annotations.NullMarked;
