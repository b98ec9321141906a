package fr.montour.platform.events;

import com.rabbitmq.client.AMQP.BasicProperties;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Our headers on messages that are retried or parked. */
final class Headers {

    /** How many times the handler failed so far. */
    static final String ATTEMPTS = "x-montour-attempts";
    /** Why the last attempt failed, or why the message is parked. */
    static final String REASON = "x-montour-reason";

    private static final int LONGEST_REASON = 300;

    private Headers() {}

    static int attempts(BasicProperties properties) {
        return header(properties, ATTEMPTS) instanceof Number attempts ? attempts.intValue() : 0;
    }

    /** Ours, or the broker's when it dead-lettered the message by itself. */
    static String reason(BasicProperties properties) {
        var reason = header(properties, REASON);
        if (reason != null) {
            return reason.toString();
        }
        return header(properties, "x-death") instanceof List<?> deaths
                        && !deaths.isEmpty()
                        && deaths.getFirst() instanceof Map<?, ?> death
                ? String.valueOf(death.get("reason"))
                : "unknown";
    }

    /** Id of the message, made from its content when it has none. */
    static String messageId(BasicProperties properties, byte[] body) {
        var id = properties.getMessageId();
        return id == null ? "sha256-" + sha256(body).substring(0, 32) : id;
    }

    /** The same message with another count of attempts and reason; it rests {@code millis} where it is put. */
    static BasicProperties again(
            BasicProperties properties,
            String messageId,
            int attempts,
            @Nullable String reason,
            @Nullable Long millis) {
        var headers = new HashMap<String, Object>();
        headers.put(ATTEMPTS, attempts);
        if (reason != null) {
            headers.put(REASON, reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) : reason);
        }
        return properties
                .builder()
                .messageId(messageId)
                .headers(headers)
                .expiration(millis == null ? null : millis.toString())
                .deliveryMode(2)
                .build();
    }

    private static @Nullable Object header(BasicProperties properties, String name) {
        Map<String, Object> headers = properties.getHeaders();
        return headers == null ? null : headers.get(name);
    }

    private static String sha256(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
