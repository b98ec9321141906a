package fr.montour.launcher.demo;

import java.time.Instant;

/**
 * An e-mail in the mailbox.
 *
 * @param event type of the event it tells of
 * @param to recipient
 * @param date of what it tells, to the second
 * @param reference of the appointment, empty where it is about none
 */
record Mail(String event, String to, Instant date, String reference) {}
