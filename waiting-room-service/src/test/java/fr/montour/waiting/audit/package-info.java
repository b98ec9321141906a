@NullMarked
package fr.montour.waiting.audit;

import org.jspecify.annotations.NullMarked;
