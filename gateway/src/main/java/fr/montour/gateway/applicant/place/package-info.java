/** A person's own place in a line: the client of the waiting-room, the cookie, and the status that polls ask for. */
@NullMarked
package fr.montour.gateway.applicant.place;

import org.jspecify.annotations.NullMarked;
