package fr.montour.platform.app;

import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.context.ApplicationContextConfigurer;
import io.micronaut.context.env.PropertySource;
import io.micronaut.context.env.yaml.YamlPropertySourceLoader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.List;

/**
 * Puts the {@code montour-defaults.yml} of every platform module on the class path under every other property source, in
 * services and in their tests alike, so that five {@code application.yml} files need not repeat them. No two modules set
 * the same property. Found through {@link java.util.ServiceLoader}.
 */
public final class SharedDefaults implements ApplicationContextConfigurer {

    private static final String RESOURCE = "montour-defaults.yml";
    /** Below application.yml, environment variables and system properties. */
    private static final int BELOW_EVERYTHING = -10_000;

    @Override
    public void configure(ApplicationContextBuilder builder) {
        try {
            for (URL defaults : defaults()) {
                try (InputStream yaml = defaults.openStream()) {
                    String name = defaults.toString();
                    builder.propertySources(
                            PropertySource.of(name, new YamlPropertySourceLoader().read(name, yaml), BELOW_EVERYTHING));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<URL> defaults() throws IOException {
        return Collections.list(SharedDefaults.class.getClassLoader().getResources(RESOURCE));
    }
}
