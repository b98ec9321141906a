package fr.montour.notification;

import fr.montour.platform.testing.EventTap;
import java.time.Instant;
import java.util.UUID;

/** The samples of {@code docs/events}, made to be about somebody else. */
record Samples(String personId, String address) {

    record Sample(String type, String id, String json) {}

    static Samples somebody() {
        var id = UUID.randomUUID().toString().replace("-", "").substring(0, 26);
        return new Samples("p_" + id, "somebody-" + id + "@example.org");
    }

    /** An event of now: a letter about one older than {@code give-up-after} fails at its first attempt. */
    Sample of(String type) {
        return of(type, Instant.now());
    }

    Sample of(String type, Instant happenedAt) {
        var id = UUID.randomUUID().toString();
        var json = EventTap.sample(type)
                .replaceAll("\"id\"\\s*:\\s*\"[^\"]*\"", "\"id\": \"" + id + "\"")
                .replaceAll("\"time\"\\s*:\\s*\"[^\"]*\"", "\"time\": \"" + happenedAt + "\"")
                .replaceAll("\"personId\"\\s*:\\s*\"[^\"]*\"", "\"personId\": \"" + personId + "\"")
                .replaceAll("\"email\"\\s*:\\s*\"[^\"]*\"", "\"email\": \"" + address + "\"")
                .replaceAll("\"subject\"\\s*:\\s*\"p_[^\"]*\"", "\"subject\": \"" + personId + "\"");
        return new Sample(type, id, json);
    }
}
