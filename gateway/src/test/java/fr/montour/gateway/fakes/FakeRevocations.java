package fr.montour.gateway.fakes;

import fr.montour.gateway.edge.session.Revocation.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** identity-service's list of revocations: {@code GET} and {@code POST /revocations}, a few at a time. */
public final class FakeRevocations {

    private static final Pattern ASKED = Pattern.compile("GET /revocations\\?after=(\\d+)");
    private static final Pattern LOGOUT = Pattern.compile("\"sessionId\":\"([^\"]+)\"");
    private static final int MOST = 2;

    private final List<String> list = new CopyOnWriteArrayList<>();
    private volatile boolean away;

    /** Revokes something. */
    public synchronized void add(Kind kind, String id, @Nullable String role) {
        list.add("{\"position\":%d,\"kind\":\"%s\",\"id\":\"%s\"%s,\"until\":\"%s\"}"
                .formatted(
                        list.size() + 1,
                        kind,
                        id,
                        role == null ? "" : ",\"role\":\"" + role + "\"",
                        Instant.now().plus(Duration.ofHours(8))));
    }

    /** The newest position. */
    public long last() {
        return list.size();
    }

    /** Whether it answers nothing. */
    public void away(boolean isAway) {
        away = isAway;
    }

    Optional<FakeServices.Answer> answer(String question, String body) {
        if (!question.contains(" /revocations")) {
            return Optional.empty();
        }
        if (away) {
            return Optional.of(new FakeServices.Answer(503, "{}"));
        }
        var asked = ASKED.matcher(question);
        if (asked.matches()) {
            return Optional.of(new FakeServices.Answer(200, after(Integer.parseInt(asked.group(1)))));
        }
        LOGOUT.matcher(body).results().forEach(session -> add(Kind.SESSION, session.group(1), null));
        return Optional.of(new FakeServices.Answer(204, ""));
    }

    private String after(int position) {
        String shown = list.stream().skip(position).limit(MOST).collect(Collectors.joining(",", "[", "]"));
        return "{\"last\":%d,\"more\":%b,\"revocations\":%s}"
                .formatted(list.size(), list.size() > position + MOST, shown);
    }
}
