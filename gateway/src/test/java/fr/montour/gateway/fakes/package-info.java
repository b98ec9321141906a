/** Stand-ins of the services, and a browser, for tests. */
@NullMarked
package fr.montour.gateway.fakes;

import org.jspecify.annotations.NullMarked;
