package fr.montour.e2e.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Map;
import java.util.Set;

/** Somebody who wants an appointment and uses the public API with their own session. */
public final class Applicant {
    /** Refusals of a slot that another one may not meet. */
    private static final Set<String> ANOTHER_SLOT_MAY_DO = Set.of("slot-full", "booking-overlaps");

    private final String username;
    private final Api api;

    private Applicant(String username, Api api) {
        this.username = username;
        this.api = api;
    }

    /** Logs in through the simulated FranceConnect with a fresh browser. */
    public static Applicant login(URI gateway, String username, String password) {
        Visitor visitor = new Visitor(gateway);
        Login.APPLICANT.as(visitor, username, password);
        return new Applicant(username, new Api(visitor));
    }

    /** Logs a seeded person in. */
    public static Applicant login(URI gateway, String username) {
        return login(gateway, username, Login.PASSWORD);
    }

    /** User name in the simulated FranceConnect. */
    public String username() {
        return username;
    }

    /** The API with this person's session. */
    public Api api() {
        return api;
    }

    /** Id of the person. */
    public String personId() {
        return api.session().path("personId").asText();
    }

    /** Takes a place. */
    public Response join(String line) {
        return api.put("/lines/" + line + "/place", Api.NOTHING);
    }

    /** Looks at their place. */
    public Response place(String line) {
        return api.get("/lines/" + line + "/place");
    }

    /** Answers the call. */
    public Response claim(String line) {
        return api.post("/lines/" + line + "/place/claim", Api.NOTHING);
    }

    /** Sees the slots with room. */
    public Response slots(String line) {
        return api.get("/lines/" + line + "/slots");
    }

    /** Holds a slot. */
    public Response hold(String line, String slotId) {
        return api.post("/lines/" + line + "/holds", Map.of("slotId", slotId));
    }

    /** Makes the appointment. */
    public Response confirm(String holdId) {
        return api.post("/holds/" + holdId + "/confirm", Api.NOTHING);
    }

    /** All appointments. */
    public JsonNode bookings() {
        return api.get("/bookings").expect(200).json();
    }

    /** Gives an appointment up. */
    public Response cancel(String bookingId) {
        return api.post("/bookings/" + bookingId + "/cancel", Api.NOTHING);
    }

    /** Waits for the call; returns the place as it is then. */
    public JsonNode awaitCall(String line) {
        return Waits.until(username + " is called")
                .until(
                        () -> place(line),
                        place -> place.status() == 200
                                && place.json().path("state").asText().equals("CALLED"))
                .json();
    }

    /** Waits for the call and claims; returns the response with the admission token. */
    public Response awaitTurn(String line) {
        awaitCall(line);
        return claim(line).expect(200);
    }

    /** Holds any slot with room, looking again when somebody else was quicker; returns the hold. */
    public JsonNode holdAny(String line) {
        String last = "";
        for (int attempt = 0; attempt < 50; attempt++) {
            JsonNode slots = slots(line).expect(200).json();
            JsonNode slot = slots.get(Math.floorMod(username.hashCode() + attempt, slots.size()));
            Response hold = hold(line, slot.path("slotId").asText());
            if (hold.problem().filter(ANOTHER_SLOT_MAY_DO::contains).isEmpty()) {
                return hold.expect(201).json();
            }
            last = hold.json().toString();
        }
        throw new AssertionError(username + " found no slot with room: " + last);
    }

    /** The whole way from the street to a slot in hand; returns the hold. */
    public JsonNode reachHold(String line) {
        join(line).expect(200, 201);
        awaitTurn(line);
        return holdAny(line);
    }

    /** The whole way to an appointment. */
    public JsonNode book(String line) {
        return confirm(reachHold(line).path("holdId").asText()).expect(201).json();
    }

    @Override
    public String toString() {
        return username;
    }
}
