package fr.montour.e2e.contract;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import fr.montour.e2e.stack.MonTour;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Looks into the compiled classes of a module without putting them on the tests' class path. */
final class ServiceCode {
    /** Every module with refusals of its own. */
    static final List<String> MODULES = List.of(
            "platform", "gateway", "identity-service", "waiting-room-service", "slot-service", "notification-service");

    private static final String PROBLEM_TYPE = "fr.montour.platform.web.ProblemType";

    private ServiceCode() {}

    /** Slug and status of every refusal that a module's enums list. */
    static Map<String, Integer> problems(String module) {
        Path classes = MonTour.project().resolve(module).resolve("target").resolve("classes");
        if (!Files.isDirectory(classes)) {
            throw new AssertionError(module + "/target/classes is missing: mvn verify builds it before e2e");
        }
        Map<String, Integer> problems = new TreeMap<>();
        try (URLClassLoader loader = new URLClassLoader(urls(classes), ClassLoader.getPlatformClassLoader())) {
            Class<?> type = loader.loadClass(PROBLEM_TYPE);
            Method slug = type.getMethod("slug");
            Method status = type.getMethod("status");
            for (String name : problemEnums(classes)) {
                for (Object problem : loader.loadClass(name).getEnumConstants()) {
                    problems.put((String) slug.invoke(problem), (Integer) status.invoke(problem));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return problems;
    }

    private static List<String> problemEnums(Path classes) {
        return new ClassFileImporter()
                .importPath(classes).stream()
                        .filter(JavaClass::isEnum)
                        .filter(type -> type.getAllRawInterfaces().stream()
                                .anyMatch(implemented -> implemented.getName().equals(PROBLEM_TYPE)))
                        .map(JavaClass::getName)
                        .toList();
    }

    private static URL[] urls(Path classes) throws IOException {
        List<URL> urls = new ArrayList<>();
        urls.add(classes.toUri().toURL());
        // Platform is built as a plain library: its own libraries are found beside any service.
        try (Stream<Path> jars = Files.list(MonTour.project().resolve("gateway/target/lib"))) {
            for (Path jar : jars.toList()) {
                urls.add(jar.toUri().toURL());
            }
        }
        return urls.toArray(URL[]::new);
    }
}
