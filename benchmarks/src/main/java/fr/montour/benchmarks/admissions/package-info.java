/** How steadily three waiting-room nodes call people while one of them is killed. */
@NullMarked
package fr.montour.benchmarks.admissions;

import org.jspecify.annotations.NullMarked;
