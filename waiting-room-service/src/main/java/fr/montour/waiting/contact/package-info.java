/** Whether letters reach people, as notification-service says, and what that means for their calls. */
@NullMarked
package fr.montour.waiting.contact;

import org.jspecify.annotations.NullMarked;
