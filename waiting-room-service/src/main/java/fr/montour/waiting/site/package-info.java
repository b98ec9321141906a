/** Which sites and procedures there are, and in which time zone a site lives, as slot-service announces them. */
@NullMarked
package fr.montour.waiting.site;

import org.jspecify.annotations.NullMarked;
