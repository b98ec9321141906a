package fr.montour.e2e.contract;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import fr.montour.e2e.stack.TestStack;
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
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** Looks into the compiled classes of a module without putting them on the tests' class path. */
final class ServiceCode {
    private static final String PLATFORM = "platform";

    /** Every module with refusals of its own. */
    static final List<String> MODULES = List.of(
            PLATFORM, "gateway", "identity-service", "waiting-room-service", "slot-service", "notification-service");

    private static final String VERSION = "0.1.0-SNAPSHOT";
    private static final String LISTED_PROBLEM = "fr.montour.platform.web.ListedProblem";

    private ServiceCode() {}

    /** Slug and status of every refusal that a module's enums list. */
    static Map<String, Integer> problems(String module) {
        Path jar = jar(module);
        if (!Files.isRegularFile(jar)) {
            throw new AssertionError(
                    TestStack.project().relativize(jar) + " is not built: mvn verify builds it before e2e");
        }
        Map<String, Integer> problems = new TreeMap<>();
        try (URLClassLoader loader = new URLClassLoader(urls(jar), ClassLoader.getPlatformClassLoader())) {
            Class<?> type = loader.loadClass(LISTED_PROBLEM);
            Method slug = type.getMethod("slug");
            Method status = type.getMethod("status");
            for (String name : problemEnums(jar)) {
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

    private static List<String> problemEnums(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return new ClassFileImporter()
                    .importJar(file).stream()
                            .filter(JavaClass::isEnum)
                            .filter(type -> type.getAllRawInterfaces().stream()
                                    .anyMatch(
                                            implemented -> implemented.getName().equals(LISTED_PROBLEM)))
                            .map(JavaClass::getName)
                            .toList();
        }
    }

    /** What is started; platform is a library, found beside any service. */
    private static Path jar(String module) {
        return module.equals(PLATFORM)
                ? libraries().resolve(PLATFORM + "-" + VERSION + ".jar")
                : TestStack.project().resolve(module).resolve("target").resolve(module + ".jar");
    }

    private static Path libraries() {
        return TestStack.project().resolve("gateway/target/lib");
    }

    private static URL[] urls(Path jar) throws IOException {
        List<URL> urls = new ArrayList<>();
        urls.add(jar.toUri().toURL());
        try (Stream<Path> jars = Files.list(libraries())) {
            for (Path library : jars.toList()) {
                urls.add(library.toUri().toURL());
            }
        }
        return urls.toArray(URL[]::new);
    }
}
