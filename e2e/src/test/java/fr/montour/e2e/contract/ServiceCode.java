package fr.montour.e2e.contract;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import fr.montour.e2e.stack.TestStack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;

/** Looks into the compiled classes of services and their libraries without putting them on the tests' class path. */
final class ServiceCode {
    /** Every service, with what it refuses in its own jar or those of the platform. */
    static final List<String> MODULES =
            List.of("gateway", "identity-service", "waiting-room-service", "slot-service", "notification-service");

    private static final String PLATFORM_JARS = "platform-*.jar";
    /** Refusals of HTTP's own: their status stands in the enum. */
    private static final String LISTED_PROBLEM = "fr.montour.platform.web.ListedProblem";
    /** Refusals of a domain: the platform derives the status from their kind. */
    private static final String REFUSAL = "fr.montour.platform.result.Refusal";

    private static final String RESULTS = "fr.montour.platform.web.Results";

    private ServiceCode() {}

    /**
     * Slug and status of every refusal that the enums of a service and of its platform libraries list.
     *
     * @throws AssertionError when the service is not built, or gives one slug two statuses
     */
    static Map<String, Integer> problems(String module) {
        Path target = TestStack.project().resolve(module).resolve("target");
        Path jar = target.resolve(module + ".jar");
        if (!Files.isRegularFile(jar)) {
            throw new AssertionError(
                    TestStack.project().relativize(jar) + " is not built: mvn verify builds it before e2e");
        }
        List<Path> jars = new ArrayList<>(List.of(jar));
        jars.addAll(libraries(target, PLATFORM_JARS));
        Map<String, Integer> problems = new TreeMap<>();
        try (URLClassLoader loader = new URLClassLoader(urls(jar, target), ClassLoader.getPlatformClassLoader())) {
            Class<?> listed = loader.loadClass(LISTED_PROBLEM);
            for (Object problem : constants(loader, jars, LISTED_PROBLEM)) {
                Method status = listed.getMethod("status");
                problems.merge(slug(listed, problem), (Integer) status.invoke(problem), ServiceCode::same);
            }
            Class<?> refusal = loader.loadClass(REFUSAL);
            Method kind = refusal.getMethod("kind");
            Method status = loader.loadClass(RESULTS).getMethod("status", kind.getReturnType());
            for (Object constant : constants(loader, jars, REFUSAL)) {
                problems.merge(
                        slug(refusal, constant),
                        (Integer) status.invoke(null, kind.invoke(constant)),
                        ServiceCode::same);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return problems;
    }

    private static Integer same(Integer status, Integer other) {
        if (!status.equals(other)) {
            throw new AssertionError("one slug has the statuses " + status + " and " + other);
        }
        return status;
    }

    private static String slug(Class<?> type, Object problem) throws ReflectiveOperationException {
        return (String) type.getMethod("slug").invoke(problem);
    }

    /** Constants of every enum in the jars that implements the type. */
    private static List<Object> constants(ClassLoader loader, List<Path> jars, String type)
            throws IOException, ReflectiveOperationException {
        List<Object> constants = new ArrayList<>();
        for (Path jar : jars) {
            try (JarFile file = new JarFile(jar.toFile())) {
                for (JavaClass found : new ClassFileImporter().importJar(file)) {
                    boolean wanted = found.isEnum()
                            && found.getAllRawInterfaces().stream()
                                    .anyMatch(
                                            implemented -> implemented.getName().equals(type));
                    if (wanted) {
                        // Enums of a package are rarely public.
                        Method values = loader.loadClass(found.getName()).getDeclaredMethod("values");
                        values.setAccessible(true);
                        constants.addAll(List.of((Object[]) values.invoke(null)));
                    }
                }
            }
        }
        return constants;
    }

    private static List<Path> libraries(Path target, String glob) {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(target.resolve("lib"), glob)) {
            jars.forEach(found::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static URL[] urls(Path jar, Path target) throws IOException {
        List<URL> urls = new ArrayList<>();
        urls.add(jar.toUri().toURL());
        for (Path library : libraries(target, "*.jar")) {
            urls.add(library.toUri().toURL());
        }
        return urls.toArray(URL[]::new);
    }
}
