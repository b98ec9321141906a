package fr.montour.draw;

/**
 * One thing that was checked.
 *
 * @param holds whether it is as it must be
 * @param what in plain words
 */
public record Check(boolean holds, String what) {}
