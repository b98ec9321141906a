/** Who is called when: the rate (token bucket), the next calls, missed calls and reminders. */
@NullMarked
package fr.montour.waiting.calling;

import org.jspecify.annotations.NullMarked;
