package fr.montour.gateway.page;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Addresses of static files; each carries a hash of the content, so that browsers may keep it until it changes. */
@Singleton
public class Assets {

    private static final int HASH_LENGTH = 12;

    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    /** The address of a file under {@code public/}. */
    public String address(String name) {
        return addresses.computeIfAbsent(name, n -> "/assets/" + n + "?v=" + hash(n));
    }

    private static String hash(String name) {
        try (var in = Assets.class.getResourceAsStream("/public/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("no asset " + name);
            }
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
            return HexFormat.of().formatHex(digest).substring(0, HASH_LENGTH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
