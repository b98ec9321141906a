package fr.montour.platform.app;

import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.context.ApplicationContextConfigurer;
import io.micronaut.context.env.PropertySource;
import io.micronaut.context.env.yaml.YamlPropertySourceLoader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Puts {@code montour-defaults.yml} under every other property source, in services and in their tests alike, so that
 * five {@code application.yml} files need not repeat it. Found through {@link java.util.ServiceLoader}.
 */
public final class SharedDefaults implements ApplicationContextConfigurer {

    private static final String RESOURCE = "/montour-defaults.yml";
    /** Below application.yml, environment variables and system properties. */
    private static final int BELOW_EVERYTHING = -10_000;

    @Override
    public void configure(ApplicationContextBuilder builder) {
        try (InputStream yaml = SharedDefaults.class.getResourceAsStream(RESOURCE)) {
            if (yaml == null) {
                throw new IllegalStateException(RESOURCE + " is missing from the platform jar");
            }
            builder.propertySources(PropertySource.of(
                    "montour-defaults",
                    new YamlPropertySourceLoader().read("montour-defaults", yaml),
                    BELOW_EVERYTHING));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
