package fr.montour.backing.keycloak;

import fr.montour.backing.process.Ports;
import fr.montour.backing.process.RunningProcess;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A Keycloak data base with the realms already imported, as SQL text with marks where secrets and addresses go. Making
 * the schema and importing costs Keycloak many seconds each time; this is done once per state of the realm files, and a
 * start then only loads the text.
 *
 * <p>What Keycloak draws at import is drawn once per machine: the ids of everything in a realm and the keys that sign its
 * tokens are the same in every server that is loaded from one template. The client secrets are not in it, and the password of
 * its administrator is nobody's: each server gets its own. For development and tests only.
 */
final class KeycloakTemplate {

    private static final Logger LOG = LoggerFactory.getLogger(KeycloakTemplate.class);

    /** Addresses as marks; Keycloak imports plain HTTP for a local host only. */
    private static final String PUBLIC_URL = "http://localhost:65531";

    private static final String BACKCHANNEL_URL = "http://localhost:65532";
    private static final String GATEWAY_URL = "http://localhost:65533";

    /** Making the schema and importing four realms, on a machine that is busy with other things. */
    private static final Duration IMPORT = Duration.ofMinutes(10);

    private final Path distribution;
    private final Path cache;

    KeycloakTemplate(Path distribution, Path cache) {
        this.distribution = distribution;
        this.cache = cache;
    }

    /** Changes whenever a realm file or the distribution does. */
    String version() throws IOException {
        var digest = sha256();
        digest.update((distribution.getFileName() + KeycloakSettings.ADMIN).getBytes(StandardCharsets.UTF_8));
        for (var realm : KeycloakServer.REALMS) {
            try (var file = realmFile(realm)) {
                digest.update(file.readAllBytes());
            }
        }
        return HexFormat.of().formatHex(digest.digest(), 0, 8);
    }

    /** Fills the data base of {@code home}, which must be empty. The caller holds the cache's lock. */
    void load(KeycloakHome home, KeycloakSettings settings) throws IOException {
        var template = cache.resolve("keycloak-realms-" + version() + ".sql");
        if (!Files.exists(template)) {
            make(template);
        }
        var script = Files.createTempFile(home.folder(), "realms-", ".sql");
        try {
            Files.writeString(script, render(Files.readString(template), settings) + AdminPassword.set(settings));
            h2("RunScript", home.database(), script);
        } finally {
            Files.delete(script);
        }
    }

    private static String render(String template, KeycloakSettings settings) {
        var text = template;
        for (var secret : settings.secrets().entrySet()) {
            text = text.replace(mark(secret.getKey()), secret.getValue());
        }
        return text.replace(PUBLIC_URL, settings.url().toString())
                .replace(BACKCHANNEL_URL, settings.url().toString())
                .replace(GATEWAY_URL, "http://localhost");
    }

    private void make(Path template) throws IOException {
        LOG.info("Importing the Keycloak realms once, into {}", template);
        var folder = Files.createTempDirectory(cache, "keycloak-import-");
        try {
            var fresh = Files.createTempFile(folder, "realms-", ".sql");
            h2("Script", imported(folder).database(), fresh);
            Files.move(fresh, template, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            KeycloakHome.deleteTree(folder);
        }
    }

    /** Starts a Keycloak once, on a data base of its own, with the realm files to import. */
    private KeycloakHome imported(Path folder) throws IOException {
        var home = KeycloakHome.make(folder, distribution);
        copyRealms(Files.createDirectories(folder.resolve("data/import")));
        int port = Ports.free();
        int managementPort = Ports.free();
        var environment = home.environment(port, managementPort, "http://localhost:" + port, GATEWAY_URL);
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", KeycloakSettings.ADMIN);
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", UUID.randomUUID().toString());
        KeycloakSettings.SECRET_NAMES.forEach(name -> environment.put(name, mark(name)));
        environment.putAll(Map.of(
                "MONTOUR_KEYCLOAK_PUBLIC_URL", PUBLIC_URL,
                "MONTOUR_KEYCLOAK_BACKCHANNEL_URL", BACKCHANNEL_URL,
                "MONTOUR_GATEWAY_PUBLIC_URL", GATEWAY_URL));
        var process = KeycloakServer.process(
                home, home.startCommand("--import-realm"), environment, List.of(port, managementPort), IMPORT);
        try (var running = new RunningProcess(process)) {
            running.start();
        }
        return home;
    }

    private static String mark(String secretName) {
        return "@" + secretName + "@";
    }

    /** Keycloak's own H2, since the file format belongs to its version. */
    private void h2(String tool, Path database, Path script) throws IOException {
        Path jar;
        try (Stream<Path> jars = Files.list(distribution.resolve("lib/lib/main"))) {
            jar = jars.filter(path -> path.getFileName().toString().startsWith("com.h2database.h2-"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("The Keycloak distribution has no H2"));
        }
        var process = new ProcessBuilder(
                        KeycloakHome.java(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        jar.toString(),
                        "org.h2.tools." + tool,
                        "-url",
                        "jdbc:h2:file:" + database,
                        "-user",
                        "",
                        "-password",
                        "",
                        "-script",
                        script.toString())
                .redirectErrorStream(true)
                .start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException("H2 " + tool + " failed: " + output);
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted during H2 " + tool, e);
        }
    }

    private static void copyRealms(Path folder) throws IOException {
        for (var realm : KeycloakServer.REALMS) {
            try (var file = realmFile(realm)) {
                Files.copy(file, folder.resolve(realm + ".json"), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static InputStream realmFile(String realm) {
        var file = KeycloakTemplate.class.getResourceAsStream("realms/" + realm + ".json");
        if (file == null) {
            throw new IllegalStateException("The realm file " + realm + ".json is missing from the class path");
        }
        return file;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
