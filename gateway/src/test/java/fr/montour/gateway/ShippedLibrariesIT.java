package fr.montour.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The libraries that the build puts beside the gateway's jar, and nothing of what tests use besides. */
class ShippedLibrariesIT {

    private static URLClassLoader shipped;

    @BeforeAll
    static void open() throws IOException {
        try (var files = Files.list(Path.of("target", "lib"))) {
            URL[] libraries =
                    files.map(Path::toUri).map(ShippedLibrariesIT::url).toArray(URL[]::new);
            shipped = new URLClassLoader(libraries, ClassLoader.getPlatformClassLoader());
        }
    }

    @AfterAll
    static void close() throws IOException {
        shipped.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"com.mongodb.client.MongoClient", "org.bson.Document", "com.rabbitmq.client.Channel"})
    void noDriverOfAStoreAndNoClientOfABrokerIsShipped(String name) {
        assertThatThrownBy(() -> load(name)).isInstanceOf(ClassNotFoundException.class);
    }

    @Test
    void whatTheGatewayNeedsIsShipped() throws ClassNotFoundException {
        assertThat(load("io.micronaut.context.ApplicationContext")).isNotNull();
        assertThat(load("fr.montour.platform.token.TokenVerifier")).isNotNull();
    }

    private static Class<?> load(String name) throws ClassNotFoundException {
        return Class.forName(name, false, shipped);
    }

    private static URL url(URI uri) {
        try {
            return uri.toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
