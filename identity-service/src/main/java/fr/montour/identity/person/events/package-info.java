/** Events about persons, as other services read them. */
@NullMarked
package fr.montour.identity.person.events;

import org.jspecify.annotations.NullMarked;
