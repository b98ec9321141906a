package fr.montour.launcher.stack;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Secrets of one stack by name. The names are those of {@code docs/contracts}; the signing keys, of which each signing
 * service has its own, carry the name of the service.
 *
 * @param values every name with its value
 */
public record Secrets(Map<String, String> values) {
    static final int KEY_BYTES = 32;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Map<String, Supplier<String>> KINDS = Map.ofEntries(
            Map.entry(signingKeyOf(Component.GATEWAY), SigningKeyRotation::first),
            Map.entry(signingKeyOf(Component.IDENTITY), SigningKeyRotation::first),
            Map.entry(signingKeyOf(Component.WAITING_ROOM), SigningKeyRotation::first),
            Map.entry("MONTOUR_COOKIE_KEYS", () -> "k1:" + randomBytes()),
            Map.entry("MONTOUR_USAGERS_CLIENT_SECRET", Secrets::randomBytes),
            Map.entry("MONTOUR_AGENTS_CLIENT_SECRET", Secrets::randomBytes),
            Map.entry("MONTOUR_PARTENAIRES_CLIENT_SECRET", Secrets::randomBytes),
            Map.entry("MONTOUR_FRANCECONNECT_CLIENT_SECRET", Secrets::randomBytes),
            Map.entry("MONTOUR_IDENTITY_ADMIN_SECRET", Secrets::randomBytes),
            Map.entry("MONTOUR_PIVOT_KEY", Secrets::randomBytes),
            Map.entry("MONTOUR_KEYCLOAK_ADMIN_PASSWORD", Secrets::randomBytes),
            Map.entry("MONTOUR_POSTGRES_PASSWORD", Secrets::randomBytes),
            Map.entry("MONTOUR_RABBITMQ_PASSWORD", Secrets::randomBytes));

    /** Copies what could change. */
    public Secrets {
        values = Map.copyOf(values);
    }

    /** These secrets, with new values for those that are missing. */
    public static Secrets completing(Map<String, String> known) {
        Map<String, String> values = new TreeMap<>(known);
        KINDS.forEach((name, maker) -> values.computeIfAbsent(name, _ -> maker.get()));
        return new Secrets(values);
    }

    /** Every name there is. */
    public static Set<String> names() {
        return KINDS.keySet();
    }

    /** Name under which the signing key of a service is kept. */
    static String signingKeyOf(Component component) {
        return "MONTOUR_" + component.name() + "_SIGNING_KEY";
    }

    /** These secrets, with one value replaced. */
    Secrets with(String name, String value) {
        Map<String, String> changed = new TreeMap<>(values);
        changed.put(name, value);
        return new Secrets(changed);
    }

    /** One value. */
    public String get(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new StackException("there is no secret " + name);
        }
        return value;
    }

    private static String randomBytes() {
        byte[] bytes = new byte[KEY_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Never shows a value. */
    @Override
    public String toString() {
        return "Secrets" + names();
    }
}
