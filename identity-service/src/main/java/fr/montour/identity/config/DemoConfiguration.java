package fr.montour.identity.config;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * Properties {@code montour.demo}.
 *
 * @param enabled whether people may be made up; never where real people are
 */
@ConfigurationProperties("montour.demo")
public record DemoConfiguration(
        @Bindable(defaultValue = "false") boolean enabled) {}
