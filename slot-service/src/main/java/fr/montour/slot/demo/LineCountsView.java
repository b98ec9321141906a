package fr.montour.slot.demo;

import io.micronaut.serde.annotation.Serdeable;

/**
 * What a demonstration asserts about a line.
 *
 * @param oversold units given away beyond the capacity of their slot
 * @param peopleWithTwoBookings people who have more than one active booking of the procedure
 */
@Serdeable
record LineCountsView(
        int capacity, int free, int held, int booked, int resting, int oversold, int peopleWithTwoBookings) {}
