package fr.montour.notification;

import fr.montour.platform.testing.EventTap;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** The samples of {@code docs/events}, made to be about somebody else. */
record Samples(String personId, String address) {

    /** Of appointments: a week from now. */
    static Instant start() {
        return Instant.now()
                .truncatedTo(ChronoUnit.DAYS)
                .plus(7, ChronoUnit.DAYS)
                .plusSeconds(8 * 3600);
    }

    record Sample(String type, String id, String json) {}

    static Samples somebody() {
        var id = UUID.randomUUID().toString().replace("-", "").substring(0, 26);
        return new Samples("p_" + id, "somebody-" + id + "@example.org");
    }

    /** An event of now, about what is still to come: a letter about anything else is not sent any more. */
    Sample of(String type) {
        return of(type, Instant.now());
    }

    Sample of(String type, Instant happenedAt) {
        var id = UUID.randomUUID().toString();
        var json = EventTap.sample(type)
                .replaceAll("\"id\"\\s*:\\s*\"[^\"]*\"", "\"id\": \"" + id + "\"")
                .replaceAll("\"time\"\\s*:\\s*\"[^\"]*\"", "\"time\": \"" + happenedAt + "\"")
                .replaceAll("\"calledAt\"\\s*:\\s*\"[^\"]*\"", "\"calledAt\": \"" + happenedAt + "\"")
                .replaceAll(
                        "\"(claimBy|expectedAt|until)\"\\s*:\\s*\"[^\"]*\"",
                        "\"$1\": \"" + happenedAt.plusSeconds(600) + "\"")
                .replaceAll("\"start\"\\s*:\\s*\"[^\"]*\"", "\"start\": \"" + start() + "\"")
                .replaceAll("\"end\"\\s*:\\s*\"[^\"]*\"", "\"end\": \"" + start().plusSeconds(900) + "\"")
                .replaceAll("\"personId\"\\s*:\\s*\"[^\"]*\"", "\"personId\": \"" + personId + "\"")
                .replaceAll("\"email\"\\s*:\\s*\"[^\"]*\"", "\"email\": \"" + address + "\"")
                .replaceAll("\"subject\"\\s*:\\s*\"p_[^\"]*\"", "\"subject\": \"" + personId + "\"");
        return new Sample(type, id, json);
    }
}
