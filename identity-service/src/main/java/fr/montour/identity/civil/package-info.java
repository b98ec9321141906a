/**
 * Who somebody is: the civil identity of the public as FranceConnect gives it, the directory name of staff. Only {@code
 * java.*}, JSpecify and {@code platform.result}.
 */
@NullMarked
package fr.montour.identity.civil;

import org.jspecify.annotations.NullMarked;
