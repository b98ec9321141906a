package fr.montour.gateway.fakes;

import org.jspecify.annotations.Nullable;

/** An ordinary day: one site, one procedure, an open line, a person with number 42 who is the next. */
public final class FakeAnswers {

    public static final String LINE = "93008-residence-permit-renewal";
    public static final String SLOT = LINE + "@20261201T080000Z";

    private static final String SITE = """
            {"siteId":"93008","kind":"PREFECTURE","name":"Préfecture de Bobigny","commune":"Bobigny","postalCode":"93000",
             "departementCode":"93","departement":"Seine-Saint-Denis","region":"Île-de-France","zone":"Europe/Paris"}""";
    private static final String OTHER_SITE = """
            {"siteId":"93066","kind":"SOUS_PREFECTURE","name":"Sous-préfecture de Saint-Denis","commune":"Saint-Denis",
             "postalCode":"93200","departementCode":"93","departement":"Seine-Saint-Denis","region":"Île-de-France",
             "zone":"Europe/Paris"}""";
    private static final String BOBIGNY = commune("93008", "Bobigny", "93000", "93", "Seine-Saint-Denis");
    private static final String SAINT_DENIS = commune("93066", "Saint-Denis", "93200", "93", "Seine-Saint-Denis");
    private static final String OTHER_SAINT_DENIS = commune("97411", "Saint-Denis", "97400", "974", "La Réunion");
    private static final String PROCEDURE = """
            {"procedureId":"residence-permit-renewal","name":{"fr":"Renouvellement","en":"Renewal"},
             "summary":{"fr":"Résumé","en":"Summary"},"duration":"PT15M","documents":[{"fr":"Passeport","en":"Passport"}],
             "whoMayBook":{"fr":"Tous","en":"Anyone"}}""";
    /** A hold of the slot. */
    public static final String HOLD = """
            {"holdId":"b_1","slotId":"%s","lineId":"%s","start":"2026-12-01T08:00:00Z","end":"2026-12-01T08:15:00Z",
             "zone":"Europe/Paris","expiresAt":"2026-11-23T08:10:00Z","booked":false}""".formatted(SLOT, LINE);

    private static final String HISTORY = """
            {"lineId":"%s","minutes":[{"at":"2026-11-23T08:00:00Z","joins":7,"calls":5,"claims":4,"missed":1,"left":0,"waiting":460}]}""".formatted(LINE);
    private static final String UNTOLD = """
            [{"personId":"p_1","number":42,"reason":"NO_ADDRESS","calledAt":"2026-11-23T09:00:00Z","claimBy":"2026-11-26T19:00:00Z"}]""";
    private static final String JOURNAL = """
            {"entries":[{"id":"%s#1","at":"2026-11-23T08:00:00Z","who":"p_agent","role":"agent","action":"PAUSE","asked":{},
             "before":{"state":"OPEN"},"after":{"state":"PAUSED"},"reason":"Panne informatique","outcome":"DONE"}]}""".formatted(LINE);

    private FakeAnswers() {}

    /** The record of a draw that waits for its public value. */
    public static String draw() {
        return """
                {"lineId":"%s","algorithm":"montour-draw-1","state":"CLOSED","openedAt":"2026-11-30T08:00:00Z",
                 "closesAt":"2026-12-07T11:00:00Z","commitment":"ab","namedBeacon":{"kind":"entered","source":"Loto",
                 "availableFrom":"2026-12-07T20:00:00Z"},"closedAt":"2026-12-07T11:00:00Z","cohortSize":5,"root":"cd",
                 "rootAt":"2026-12-07T11:00:04Z"}""".formatted(LINE);
    }

    private static String commune(String code, String name, String postalCode, String departement, String named) {
        return """
                {"kind":"COMMUNE","code":"%s","name":"%s","postalCodes":["%s"],"departementCode":"%s","departement":"%s"}""".formatted(code, name, postalCode, departement, named);
    }

    private static String found(boolean certain, String... areas) {
        return "{\"certain\":%s,\"areas\":[%s]}".formatted(certain, String.join(",", areas));
    }

    private static String staffPlace(String state) {
        return "{\"personId\":\"p_1\",\"place\":" + place(state) + "}";
    }

    static void all(FakeServices services) {
        services.answer("GET /sites", 200, "[" + SITE + "," + OTHER_SITE + "]");
        services.answer("GET /sites/93066", 200, OTHER_SITE);
        services.answer("GET /sites/93008", 200, SITE);
        services.answer("GET /communes?q=bobi", 200, found(true, BOBIGNY));
        services.answer("GET /communes?q=saint+denis", 200, found(false, SAINT_DENIS, OTHER_SAINT_DENIS));
        services.answer("GET /communes?q=atlantis", 200, found(false));
        services.answer("GET /communes/93008/sites", 200, "{\"commune\":" + BOBIGNY + ",\"siteIds\":[\"93008\"]}");
        services.answer(
                "GET /communes/93066/sites",
                200,
                "{\"commune\":" + SAINT_DENIS + ",\"siteIds\":[\"93066\",\"93008\"]}");
        services.refuse("GET /communes/00000/sites", 404, "commune-unknown");
        services.answer("GET /procedures", 200, "[" + PROCEDURE + "]");
        services.answer("GET /procedures/residence-permit-renewal", 200, PROCEDURE);
        services.answer("GET /lines", 200, "[" + line("OPEN") + "]");
        services.answer("GET /lines/" + LINE, 200, line("OPEN"));
        services.refuse("GET /lines/nowhere", 404, "line-unknown");
        services.refuse("PUT /lines/nowhere/places/me", 404, "line-unknown");
        services.answer("GET /board", 200, board(40));
        services.answer("PUT /lines/" + LINE + "/places/me", 201, place("WAITING"));
        services.answer("GET /lines/" + LINE + "/places/me", 200, place("WAITING"));
        services.answer("DELETE /lines/" + LINE + "/places/me", 204, "");
        services.answer("GET /places/me", 200, "[" + place("WAITING") + "]");
        services.answer("GET /lines/" + LINE + "/slots", 200, slots());
        services.answer("POST /lines/" + LINE + "/holds", 201, HOLD);
        services.answer("GET /holds/b_1", 200, HOLD);
        services.answer("GET /holds/me", 200, "[]");
        services.answer("DELETE /holds/b_1", 204, "");
        services.answer("PUT /persons/me/preferences", 204, "");
        services.answer("POST /persons/me/statements", 201, "{\"statement\":\"signed\"}");
        services.answer("POST /holds/b_1/confirm", 201, booking("CONFIRMED"));
        services.answer("GET /bookings/me", 200, "[" + booking("CONFIRMED") + "]");
        services.answer("GET /bookings/b_1", 200, booking("CONFIRMED"));
        services.answer("POST /bookings/b_1/cancel", 200, booking("CANCELLED"));
        services.answer("GET /releases?lineId=" + LINE, 200, "[]");
        services.answer("POST /releases", 201, release());
        services.answer("POST /releases/preview", 200, preview(null));
        services.answer("PUT /lines/" + LINE + "/settings", 200, line("OPEN"));
        services.answer(
                "GET /persons/p_agent",
                200,
                "{\"personId\":\"p_agent\",\"givenName\":\"Agnès\",\"familyName\":\"Martin\"}");
        services.answer("GET /lines/" + LINE + "/notice", 200, notice("PT24H"));
        services.answer("PUT /lines/" + LINE + "/notice", 200, notice("PT24H"));
        services.answer("GET /lines/" + LINE + "/history", 200, HISTORY);
        services.answer("GET /lines/" + LINE + "/untold", 200, UNTOLD);
        services.answer("GET /lines/" + LINE + "/stock", 200, stock("EQUAL", 0));
        services.answer("GET /lines/" + LINE + "/audits?limit=5", 200, JOURNAL);
        services.answer("GET /lines/" + LINE + "/audits?limit=50", 200, JOURNAL);
        services.answer("GET /lines/" + LINE + "/places/42", 200, staffPlace("WAITING"));
        services.answer("GET /lines/" + LINE + "/places/p_1", 200, staffPlace("REMOVED"));
        services.refuse("GET /lines/" + LINE + "/places/43", 404, "place-not-found");
        services.answer("POST /lines/" + LINE + "/places/p_1/remove", 200, staffPlace("REMOVED"));
        services.answer("POST /lines/" + LINE + "/pause?reason=Panne", 200, line("PAUSED"));
    }

    /** How the stock compares. */
    public static String stock(String verdict, int difference) {
        return """
                {"lineId":"%s","revision":42,"units":60,"verdict":"%s","stockDifference":%d,
                 "stockComparedAt":"2026-11-23T09:42:00Z","countedAt":"2026-11-23T09:42:00Z"}""".formatted(LINE, verdict, difference);
    }

    /** The board when this number was the last to have its turn. */
    public static String board(long serving) {
        return """
                {"at":"2026-11-23T08:00:00Z","lines":[{"lineId":"%s","state":"OPEN","serving":%d,"lastNumber":500,
                 "credit":60,"ratePerMinute":60,"measuredPerMinute":60}]}""".formatted(LINE, serving);
    }

    /** The line in a state. */
    public static String line(String state) {
        return """
                {"lineId":"%s","siteId":"93008","procedureId":"residence-permit-renewal","name":"Bobigny : renouvellement",
                 "state":"%s","kind":"DAY","ratePerMinute":60,"maxActive":20,"claimWindow":"PT15M",
                 "callingDays":["MONDAY","TUESDAY","FRIDAY"],"callFrom":"08:00","callTo":"20:00","settingsVersion":3,"serving":40,"lastNumber":500,
                 "credit":60,"active":3,"measuredPerMinute":60,"openedAt":"2026-11-23T08:00:00Z"}""".formatted(LINE, state);
    }

    /** The notice of the line. */
    public static String notice(String notice) {
        return "{\"lineId\":\"%s\",\"notice\":\"%s\"}".formatted(LINE, notice);
    }

    /** The place of the person in a state. */
    public static String place(String state) {
        return """
                {"lineId":"%s","number":42,"state":"%s","joinedAt":"2026-11-23T08:00:00Z","calledAt":"2026-11-23T09:00:00Z",
                 "claimBy":"2026-11-23T09:15:00Z","missedCalls":0,"missedChoices":0,"deferralsLeft":3,"ahead":1,"serving":40}""".formatted(LINE, state);
    }

    private static String slots() {
        return """
                [{"slotId":"%s","start":"2026-12-01T08:00:00Z","end":"2026-12-01T08:15:00Z","zone":"Europe/Paris","free":3}]""".formatted(SLOT);
    }

    /** The appointment of the person in a state. */
    public static String booking(String state) {
        return """
                {"bookingId":"b_1","reference":"K7QM-3XZ9","lineId":"%s","siteId":"93008","siteName":"Préfecture de Bobigny",
                 "procedureId":"residence-permit-renewal","procedureName":{"fr":"Renouvellement","en":"Renewal"},
                 "start":"2026-12-01T08:00:00Z","end":"2026-12-01T08:15:00Z","zone":"Europe/Paris","state":"%s",
                 "givenName":"Claire","familyName":"Dupont","confirmedAt":"2026-11-23T09:00:00Z",
                 "documents":[{"fr":"Passeport","en":"Passport"}]}""".formatted(LINE, state);
    }

    /** What twelve slots of four counters would make, on a day that may be a holiday. */
    public static String preview(@Nullable String holiday) {
        String named = holiday == null ? "" : "\"holiday\":\"" + holiday + "\",";
        return "{\"slots\":12,\"publicCapacity\":48," + named + "\"sunday\":false}";
    }

    private static String release() {
        return """
                {"releaseId":"r_1","lineId":"%s","date":"2026-12-01","from":"09:00","to":"12:00","slots":12,
                 "capacity":{"PUBLIC":48,"PARTNER":0,"STAFF":0},"state":"OPEN"}""".formatted(LINE);
    }
}
