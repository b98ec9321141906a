/** What is written to people, in French and English, before any form of mail. */
@NullMarked
package fr.montour.notification.letter;

import org.jspecify.annotations.NullMarked;
