package fr.montour.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What the services say of the line's stored slots and bookings.
 *
 * @param capacity appointments released
 * @param booked appointments made
 * @param oversold appointments beyond the capacity of their slot
 * @param peopleWithTwoBookings people with more than one
 */
record Audit(int capacity, int booked, int oversold, int peopleWithTwoBookings) {
    static Audit of(JsonNode json) {
        return new Audit(
                json.path("capacity").asInt(),
                json.path("booked").asInt(),
                json.path("oversold").asInt(),
                json.path("peopleWithTwoBookings").asInt());
    }
}
