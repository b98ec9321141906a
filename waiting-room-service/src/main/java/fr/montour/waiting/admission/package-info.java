/** Who is called when: the token bucket, the plan of the next calls, the admitter and the sweeper. */
@NullMarked
package fr.montour.waiting.admission;

import org.jspecify.annotations.NullMarked;
