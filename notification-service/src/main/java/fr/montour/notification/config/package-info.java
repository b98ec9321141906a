/** How the domain is put together, and the settings of this service. */
@NullMarked
package fr.montour.notification.config;

import org.jspecify.annotations.NullMarked;
