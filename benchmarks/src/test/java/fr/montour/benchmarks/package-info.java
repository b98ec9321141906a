@NullMarked
package fr.montour.benchmarks;

import org.jspecify.annotations.NullMarked;
