package fr.montour.waiting.history;

/**
 * One minute of a line.
 *
 * @param counts what happened on all nodes together
 * @param waiting numbers that had not had their turn when the minute was last written
 */
public record Sample(Minute minute, Counts counts, long waiting) {}
