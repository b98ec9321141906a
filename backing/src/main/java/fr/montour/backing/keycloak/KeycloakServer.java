package fr.montour.backing.keycloak;

import fr.montour.backing.process.LocalProcess;
import fr.montour.backing.process.Readiness;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keycloak as a local process with our realms. */
public final class KeycloakServer {

    /** The realms, each a file of this name in {@code deploy/keycloak/realms} and on the class path here. */
    public static final List<String> REALMS = List.of("usagers", "agents", "partenaires", "franceconnect");

    private static final Logger LOG = LoggerFactory.getLogger(KeycloakServer.class);
    private static final Duration START = Duration.ofMinutes(4);

    private KeycloakServer() {}

    /**
     * Prepares {@code folder} and describes how to run it. Builds the distribution and the template of the realms when this
     * machine has not yet. Data that were made for other settings or other realm files are made anew: accounts are lost then.
     */
    public static LocalProcess describe(Path folder, KeycloakSettings settings) {
        var absolute = folder.toAbsolutePath();
        try (var cache = KeycloakCache.lock()) {
            var distribution = cache.distribution();
            var template = new KeycloakTemplate(distribution, cache.folder());
            var home = KeycloakHome.make(absolute, distribution);
            prepareData(home, template, settings);
            return process(
                    home,
                    home.startCommand(),
                    home.environment(
                            settings.port(),
                            settings.managementPort(),
                            settings.url().toString(),
                            settings.gateway().toString()),
                    List.of(settings.port(), settings.managementPort()),
                    START);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot prepare Keycloak in " + absolute, e);
        }
    }

    private static void prepareData(KeycloakHome home, KeycloakTemplate template, KeycloakSettings settings)
            throws IOException {
        var madeOf = home.folder().resolve("made-of");
        var wanted = fingerprint(template.version(), settings);
        if (home.hasDatabase()) {
            if (Files.exists(madeOf) && Files.readString(madeOf).equals(wanted)) {
                return;
            }
            LOG.warn("Keycloak's settings or realm files have changed: its data in {} are made anew", home.folder());
        }
        home.deleteData();
        template.load(home, settings);
        Files.writeString(madeOf, wanted);
    }

    private static String fingerprint(String templateVersion, KeycloakSettings settings) {
        var text = templateVersion + settings.url() + new TreeMap<>(settings.secrets());
        return HexFormat.of().formatHex(KeycloakTemplate.sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    static LocalProcess process(
            KeycloakHome home,
            List<String> command,
            Map<String, String> environment,
            List<Integer> ports,
            Duration startTimeout) {
        return new LocalProcess(
                "keycloak",
                command,
                environment,
                home.folder(),
                home.folder().resolve("keycloak.log"),
                ports,
                Readiness.http(URI.create("http://127.0.0.1:" + ports.getLast() + "/health/ready")),
                startTimeout,
                Duration.ofSeconds(20));
    }
}
