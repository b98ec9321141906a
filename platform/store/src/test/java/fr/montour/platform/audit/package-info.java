@NullMarked
package fr.montour.platform.audit;

import org.jspecify.annotations.NullMarked;
