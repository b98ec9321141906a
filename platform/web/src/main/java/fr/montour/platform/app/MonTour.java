package fr.montour.platform.app;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.Micronaut;

/** Starts a service with the shared defaults of {@link SharedDefaults}. */
public final class MonTour {

    private MonTour() {}

    /**
     * Starts the service and returns once its port answers.
     *
     * @param mainClass class of the service's own {@code main}
     * @param args command line, in Micronaut's {@code -name=value} form
     */
    public static ApplicationContext run(Class<?> mainClass, String[] args) {
        return Micronaut.build(args).mainClass(mainClass).banner(false).start();
    }
}
