package fr.montour.backing.keycloak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The home of one Keycloak: links to the shared built distribution, our theme, and data of its own.
 *
 * @param folder the home
 * @param distribution the shared, built distribution
 */
record KeycloakHome(Path folder, Path distribution) {

    private static final String THEME = "themes/montour/login/";
    private static final List<String> THEME_FILES = List.of("theme.properties", "error.ftl");

    /** Makes the folder, its links and the theme; keeps what else is there. */
    static KeycloakHome make(Path folder, Path distribution) throws IOException {
        Files.createDirectories(folder.resolve("data"));
        for (var part : List.of("lib", "conf", "providers")) {
            var link = folder.resolve(part);
            var target = distribution.resolve(part);
            if (!Files.isSymbolicLink(link) || !Files.readSymbolicLink(link).equals(target)) {
                Files.deleteIfExists(link);
                Files.createSymbolicLink(link, target);
            }
        }
        copyTheme(folder);
        return new KeycloakHome(folder, distribution);
    }

    private static void copyTheme(Path folder) throws IOException {
        var themes = folder.resolve("themes");
        if (Files.isSymbolicLink(themes)) {
            Files.delete(themes);
        }
        Files.createDirectories(folder.resolve(THEME));
        for (var file : THEME_FILES) {
            try (var content = KeycloakHome.class.getResourceAsStream(THEME + file)) {
                Files.copy(
                        Objects.requireNonNull(content, file),
                        folder.resolve(THEME + file),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** The data base without its suffix, as H2 names it. */
    Path database() {
        return folder.resolve("data/h2/keycloakdb");
    }

    boolean hasDatabase() {
        return Files.exists(folder.resolve("data/h2/keycloakdb.mv.db"));
    }

    void deleteData() throws IOException {
        deleteTree(folder.resolve("data"));
        Files.createDirectories(folder.resolve("data"));
    }

    static void deleteTree(Path root) throws IOException {
        if (Files.exists(root)) {
            try (var files = Files.walk(root)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /**
     * What {@code kc.sh start --optimized} runs in the end, without the shell between us and the server. The first compiler
     * only: a start then costs half the processor time, and the logins after it are no slower on a small machine.
     */
    List<String> startCommand(String... options) {
        var command = new ArrayList<>(List.of(
                java(),
                "-Xms128m",
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-XX:MaxMetaspaceSize=256m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true",
                "-Dkc.home.dir=" + folder,
                "-Djboss.server.config.dir=" + folder.resolve("conf"),
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
                "--optimized"));
        command.addAll(List.of(options));
        return command;
    }

    /**
     * Loopback only, no cluster, quiet about health checks.
     *
     * @param url what browsers and tokens say, whatever host a request names
     * @param gateway where error pages lead
     */
    Map<String, String> environment(int port, int managementPort, String url, String gateway) {
        return new HashMap<>(Map.ofEntries(
                Map.entry("KC_CACHE", "local"),
                Map.entry("KC_HTTP_ENABLED", "true"),
                Map.entry("KC_HTTP_HOST", "127.0.0.1"),
                Map.entry("KC_HTTP_PORT", Integer.toString(port)),
                Map.entry("KC_HTTP_MANAGEMENT_HOST", "127.0.0.1"),
                Map.entry("KC_HTTP_MANAGEMENT_PORT", Integer.toString(managementPort)),
                Map.entry("KC_HOSTNAME", url),
                Map.entry("KC_HOSTNAME_STRICT", "true"),
                Map.entry("MONTOUR_GATEWAY_PUBLIC_URL", gateway),
                Map.entry("KC_LOG_LEVEL", "info,io.smallrye.health:error")));
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
