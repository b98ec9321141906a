package fr.montour.launcher.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Where the secrets of a stack are kept: {@code NAME=value} lines that only their owner can read. */
final class SecretsFile {
    private static final String OWNER_ONLY = "rw-------";

    private final Path file;

    SecretsFile(Path file) {
        this.file = file;
    }

    /** The kept secrets; those that are missing, all at the first time, are made and kept. */
    Secrets loadOrCreate() {
        try {
            Map<String, String> kept = Files.exists(file) ? parse(Files.readString(file)) : Map.of();
            Secrets secrets = Secrets.completing(kept);
            if (!secrets.values().equals(kept)) {
                write(secrets);
            }
            return secrets;
        } catch (IOException e) {
            throw new StackException("the secrets in " + file + " cannot be read or written: " + e.getMessage(), e);
        }
    }

    /** Adds the next signing key of a service, which signs from a moment on. */
    void rotateSigningKey(Component service, Instant now, Instant from) {
        Secrets secrets = loadOrCreate();
        String name = Secrets.signingKeyOf(service);
        try {
            write(secrets.with(name, SigningKeyRotation.next(secrets.get(name), now, from)));
        } catch (IOException e) {
            throw new StackException("the secrets in " + file + " cannot be written: " + e.getMessage(), e);
        }
    }

    private void write(Secrets secrets) throws IOException {
        String text = new TreeMap<>(secrets.values())
                .entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
                        .collect(Collectors.joining("", "# Made by the launcher; delete to get new ones.\n", ""));
        writePrivately(file, text);
    }

    /** Writes a file that nobody else could read at any moment, in one move. */
    static void writePrivately(Path file, String text) throws IOException {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(folder, "draft", null, ownerOnly(folder));
        Files.writeString(draft, text);
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static FileAttribute<?>[] ownerOnly(Path folder) {
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY))
                }
                : new FileAttribute<?>[0];
    }

    static Map<String, String> parse(String text) {
        return text.lines()
                .filter(line -> !line.startsWith("#") && line.contains("="))
                .collect(Collectors.toMap(
                        line -> line.substring(0, line.indexOf('=')).strip(),
                        line -> line.substring(line.indexOf('=') + 1).strip()));
    }
}
