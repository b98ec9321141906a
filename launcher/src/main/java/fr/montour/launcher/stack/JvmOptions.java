package fr.montour.launcher.stack;

import java.util.List;

/** How the services' Java machines are set on a development machine: small, quick to start, full speed when warm. */
final class JvmOptions {
    private JvmOptions() {}

    static List<String> of(Component service) {
        return List.of(
                "-Xmx" + heapMegabytes(service) + "m",
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow");
    }

    private static int heapMegabytes(Component service) {
        return switch (service) {
            case GATEWAY, WAITING_ROOM -> 512;
            default -> 256;
        };
    }
}
