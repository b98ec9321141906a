package fr.montour.backing.keycloak;

import fr.montour.backing.process.LocalProcess;
import fr.montour.backing.process.Readiness;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Keycloak from its distribution, with our realms. Each server has a home of its own that links to the shared built
 * distribution and keeps its data; realms are imported at the first start and left alone afterwards.
 */
public final class KeycloakServer {

    /** The realms, each a file of this name in {@code deploy/keycloak/realms} and on the class path here. */
    public static final List<String> REALMS = List.of("usagers", "agents", "partenaires", "franceconnect");

    private KeycloakServer() {}

    /** Builds the distribution when this machine has not yet, prepares {@code folder} and describes how to run it. */
    public static LocalProcess describe(Path folder, KeycloakSettings settings) {
        var home = folder.toAbsolutePath();
        var distribution = KeycloakDistribution.home();
        try {
            Files.createDirectories(home.resolve("data/import"));
            for (var part : List.of("lib", "conf", "providers", "themes")) {
                var link = home.resolve(part);
                Files.deleteIfExists(link);
                Files.createSymbolicLink(link, distribution.resolve(part));
            }
            copyRealms(home.resolve("data/import"));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot prepare the Keycloak folder " + home, e);
        }
        return new LocalProcess(
                "keycloak",
                command(home, distribution),
                environment(settings),
                home,
                home.resolve("keycloak.log"),
                List.of(settings.port(), settings.managementPort()),
                Readiness.http(URI.create("http://127.0.0.1:" + settings.managementPort() + "/health/ready")),
                Duration.ofSeconds(150),
                Duration.ofSeconds(20));
    }

    private static List<String> command(Path home, Path distribution) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms64m",
                "-Xmx512m",
                "-XX:MaxMetaspaceSize=256m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                distribution.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                "start",
                "--optimized",
                "--import-realm");
    }

    private static Map<String, String> environment(KeycloakSettings settings) {
        var environment = new HashMap<>(settings.secrets());
        environment.put("KC_HTTP_ENABLED", "true");
        environment.put("KC_HTTP_HOST", "127.0.0.1");
        environment.put("KC_HTTP_PORT", Integer.toString(settings.port()));
        environment.put("KC_HTTP_MANAGEMENT_HOST", "127.0.0.1");
        environment.put("KC_HTTP_MANAGEMENT_PORT", Integer.toString(settings.managementPort()));
        environment.put("KC_HOSTNAME", settings.url().toString());
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", settings.secrets().get("MONTOUR_IDENTITY_ADMIN_SECRET"));
        environment.put("MONTOUR_KEYCLOAK_PUBLIC_URL", settings.url().toString());
        environment.put("MONTOUR_KEYCLOAK_BACKCHANNEL_URL", settings.url().toString());
        return environment;
    }

    private static void copyRealms(Path folder) throws IOException {
        for (var realm : REALMS) {
            try (InputStream file = KeycloakServer.class.getResourceAsStream("realms/" + realm + ".json")) {
                if (file == null) {
                    throw new IllegalStateException("The realm file " + realm + ".json is missing from the class path");
                }
                Files.copy(file, folder.resolve(realm + ".json"), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
