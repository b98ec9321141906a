/** How the audit trail is read. */
@NullMarked
package fr.montour.platform.audit.web;

import org.jspecify.annotations.NullMarked;
