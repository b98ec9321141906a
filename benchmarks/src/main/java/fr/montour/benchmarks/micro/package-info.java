/** JMH benchmarks of the hot paths. */
@NullMarked
package fr.montour.benchmarks.micro;

import org.jspecify.annotations.NullMarked;
