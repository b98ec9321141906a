@NullMarked
package fr.montour.platform.audit.store;

import org.jspecify.annotations.NullMarked;
