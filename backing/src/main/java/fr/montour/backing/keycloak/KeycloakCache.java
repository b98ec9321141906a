package fr.montour.backing.keycloak;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What all starts of Keycloak on this machine share: the distribution, unpacked and built once, and the template of the
 * realms. Lives in {@code MONTOUR_CACHE}, else {@code ~/.cache/montour}. Whoever holds the object holds a file lock, so
 * that two processes do not build the same thing.
 */
final class KeycloakCache implements AutoCloseable {

    static final String VERSION = "26.7.3";

    private static final Logger LOG = LoggerFactory.getLogger(KeycloakCache.class);
    private static final List<String> BUILD = List.of("--db=dev-file", "--health-enabled=true");
    private static final String ZIP = "keycloak-" + VERSION + ".zip";

    /** File locks are per JVM, this one is per thread. */
    private static final ReentrantLock IN_THIS_JVM = new ReentrantLock();

    private final Path folder;
    private final FileChannel lock;

    private KeycloakCache(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    static KeycloakCache lock() throws IOException {
        var folder = Files.createDirectories(location());
        IN_THIS_JVM.lock();
        try {
            var channel = FileChannel.open(
                    folder.resolve("keycloak.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var held = channel.lock();
            LOG.debug("Holding {}", held);
            return new KeycloakCache(folder, channel);
        } catch (IOException e) {
            IN_THIS_JVM.unlock();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        try {
            lock.close();
        } finally {
            IN_THIS_JVM.unlock();
        }
    }

    Path folder() {
        return folder;
    }

    /** The built distribution; the first call on a machine takes about 40 s. */
    Path distribution() throws IOException {
        var home = folder.resolve("keycloak-" + VERSION + "-" + Integer.toHexString(BUILD.hashCode()));
        if (!Files.exists(home)) {
            LOG.info("Building Keycloak {} once, into {}", VERSION, home);
            var fresh = Files.createTempDirectory(folder, "keycloak-");
            unpack(zip(), fresh);
            build(fresh);
            Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
        }
        return home;
    }

    private static Path location() {
        var given = System.getenv("MONTOUR_CACHE");
        return given == null || given.isBlank()
                ? Path.of(System.getProperty("user.home"), ".cache", "montour")
                : Path.of(given);
    }

    private static void build(Path home) throws IOException {
        var log = home.resolve("build.log");
        var script = home.resolve("bin/kc.sh");
        var command = Stream.concat(Stream.of("/bin/sh", script.toString(), "build"), BUILD.stream())
                .toList();
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1");
        var process = builder.start();
        try {
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
            if (process.waitFor() != 0) {
                throw new IOException("Keycloak's own build failed:\n" + Files.readString(log));
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while building Keycloak", e);
        }
    }

    private static void unpack(Path zip, Path target) throws IOException {
        try (var in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var inside = Path.of(entry.getName());
                if (inside.getNameCount() < 2) {
                    continue;
                }
                var file = target.resolve(
                                inside.subpath(1, inside.getNameCount()).toString())
                        .normalize();
                if (!file.startsWith(target)) {
                    throw new IOException("Entry outside the folder: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.createDirectories(file.getParent());
                    Files.copy(in, file);
                }
            }
        }
    }

    private static Path zip() {
        return candidates()
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The Keycloak distribution is missing: run"
                        + " 'mvn package' in backing/, or name the zip in MONTOUR_KEYCLOAK_DIST"));
    }

    private static Stream<Path> candidates() {
        var given = Optional.ofNullable(System.getenv("MONTOUR_KEYCLOAK_DIST")).map(Path::of);
        var upwards = Stream.iterate(Path.of("").toAbsolutePath(), Path::getParent)
                .takeWhile(folder -> folder != null)
                .map(folder -> folder.resolve("backing/target/dist").resolve(ZIP));
        var mavenRepository = Path.of(
                System.getProperty("user.home"),
                ".m2/repository/org/keycloak/keycloak-quarkus-dist",
                VERSION,
                "keycloak-quarkus-dist-" + VERSION + ".zip");
        return Stream.of(given.stream(), upwards, Stream.of(mavenRepository)).flatMap(paths -> paths);
    }
}
