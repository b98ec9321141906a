package fr.montour.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shell side of the command: finding a JDK, telling what is missing, knowing what must be built. */
class ScriptTest {
    private static final Path SHELL_PARTS = Path.of("sh").toAbsolutePath();
    private static final Path SCRIPT = Path.of("../montour").toAbsolutePath().normalize();

    @TempDir
    private Path temp;

    private record Output(int exitCode, String text) {}

    @BeforeEach
    void aProjectWithOneBuiltModule() throws IOException {
        Path module = Files.createDirectories(temp.resolve("project/gateway"));
        Path library = Files.createDirectories(temp.resolve("project/platform/web"));
        file(temp.resolve("project/pom.xml"), 100);
        file(module.resolve("pom.xml"), 100);
        file(module.resolve("src/main/java/A.java"), 100);
        file(module.resolve("src/test/java/ATest.java"), 100);
        file(module.resolve("target/gateway.jar"), 50);
        file(module.resolve("target/.montour-built"), 50);
        file(library.resolve("pom.xml"), 100);
        file(library.resolve("src/main/java/B.java"), 100);
        for (String folder : new String[] {"src/main/java", "src/main"}) {
            age(module.resolve(folder), 100);
            age(library.resolve(folder), 100);
        }
    }

    @ParameterizedTest
    @CsvSource({"25, 25", "25.0.1, 25", "26-ea, 26", "17.0.15, 17", "1.8.0_292, 8", "'', 0", "what, 0"})
    void theMajorVersionIsReadFromEveryKindOfVersion(String version, String major) throws Exception {
        assertThat(bash("jdk_major '" + version + "'").text()).isEqualTo(major);
    }

    @Test
    void theFirstJdkThatIsNewEnoughIsTaken() throws Exception {
        jdk("a-17", "17.0.15");
        jdk("b-25", "25.0.1");
        jdk("c-26", "26");

        assertThat(bash("find_jdk").text().strip())
                .isEqualTo(temp.resolve("jvm/b-25").toString());
    }

    @Test
    void aJavaHomeThatIsNewEnoughWins() throws Exception {
        jdk("b-25", "25.0.1");
        Path wanted = jdk("c-26", "26");

        assertThat(bash("JAVA_HOME='" + wanted + "'; find_jdk").text().strip()).isEqualTo(wanted.toString());
    }

    @Test
    void aRuntimeWithoutACompilerIsNoJdk() throws Exception {
        Files.delete(jdk("b-25", "25.0.1").resolve("bin/javac"));

        assertThat(bash("find_jdk").text()).isEmpty();
    }

    @Test
    void aMissingJdkIsOneSentenceThatTellsHowToGetIt() throws Exception {
        jdk("a-17", "17.0.15");

        Output output = bash("require_jdk");

        assertThat(output.exitCode()).isEqualTo(1);
        assertThat(output.text().strip().lines())
                .singleElement()
                .asString()
                .contains("JDK 25 or newer is missing", "adoptium.net", "JAVA_HOME");
    }

    @Test
    void aMissingMavenIsOneSentenceThatTellsHowToGetIt() throws Exception {
        Output output = bash("require_maven");

        assertThat(output.exitCode()).isEqualTo(1);
        assertThat(output.text().strip())
                .isEqualTo("montour: Maven is missing: install it, on Debian with 'apt-get install maven'.");
    }

    @Test
    void aMissingServerThatMayNotBeInstalledIsOneSentence() throws Exception {
        Output output = bash("OS_RELEASE=/dev/null; require_package no-such-server no-such-package 'the example'");

        assertThat(output.exitCode()).isEqualTo(1);
        assertThat(output.text().strip())
                .isEqualTo("montour: no-such-package is missing (the example): install it, on Debian with "
                        + "'apt-get install no-such-package'.");
    }

    @Test
    void whatIsBuiltAndUnchangedIsNotBuiltAgain() throws Exception {
        assertThat(bash("stale_modules").text()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "gateway/src/main/java/A.java",
        "gateway/pom.xml",
        "pom.xml",
        "gateway/src/main/java",
        "platform/web/src/main/java/B.java",
        "platform/web/pom.xml"
    })
    void aChangeMakesAModuleStale(String changed) throws Exception {
        age(temp.resolve("project").resolve(changed), 10);

        assertThat(bash("stale_modules").text().strip()).isEqualTo("gateway");
    }

    @Test
    void aChangeOfThePlatformMakesTheServicesStaleThatAreMadeOfIt() throws Exception {
        Path service = temp.resolve("project/slot-service");
        file(service.resolve("pom.xml"), 100);
        file(service.resolve("target/slot-service.jar"), 50);
        file(service.resolve("target/.montour-built"), 50);
        Path events = temp.resolve("project/platform/events");
        Path changed = events.resolve("src/main/java/C.java");
        file(changed, 100);
        age(events.resolve("src/main/java"), 100);
        age(events.resolve("src/main"), 100);
        assertThat(bash("stale_modules").text()).isEmpty();

        age(changed, 10);

        assertThat(bash("stale_modules").text().strip()).isEqualTo("slot-service");
    }

    @Test
    void aBuildShowsOneLineForEachModule() throws Exception {
        String maven = String.join(
                "\\n",
                "[INFO] Building platform-web 0.1.0-SNAPSHOT        [2/3]",
                "[INFO] Building jar: /p/platform/web/target/platform-web-0.1.0-SNAPSHOT.jar",
                "[INFO] Building gateway 0.1.0-SNAPSHOT             [3/3]",
                "[INFO] Building jar: /p/gateway/target/gateway.jar",
                "[INFO] gateway ........ SUCCESS [  1.2 s]",
                "");

        Output output = bash("BUILD_LOG=/dev/null; printf '" + maven + "' | build_progress");

        assertThat(output.text().lines())
                .satisfiesExactly(
                        first -> assertThat(first).matches(" {2}building platform-web +… \\d+[.]\\d s"),
                        second -> assertThat(second).matches(" {2}building gateway +… \\d+[.]\\d s"));
    }

    @Test
    void aChangedTestDoesNotMakeAModuleStale() throws Exception {
        age(temp.resolve("project/gateway/src/test/java/ATest.java"), 10);

        assertThat(bash("stale_modules").text()).isEmpty();
    }

    @Test
    void aModuleWithoutItsJarIsStale() throws Exception {
        Files.delete(temp.resolve("project/gateway/target/gateway.jar"));

        assertThat(bash("stale_modules").text().strip()).isEqualTo("gateway");
    }

    @Test
    void theScriptWorksThroughALinkFromAnywhere() throws Exception {
        Path link = Files.createSymbolicLink(temp.resolve("montour"), SCRIPT);

        Output output = run(link.toString(), "help");
        Files.delete(link);

        assertThat(output.exitCode()).isZero();
        assertThat(output.text()).contains("./montour up");
    }

    @Test
    void anUnknownCommandIsRefused() throws Exception {
        Output output = run(SCRIPT.toString(), "upp");

        assertThat(output.exitCode()).isEqualTo(2);
        assertThat(output.text().strip()).isEqualTo("montour: there is no command 'upp'; ./montour help lists them.");
    }

    private Path jdk(String name, String version) throws IOException {
        Path home = Files.createDirectories(temp.resolve("jvm").resolve(name));
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        for (String program : new String[] {"java", "javac"}) {
            program(home.resolve("bin").resolve(program), "");
        }
        return home;
    }

    private static void program(Path file, String body) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + body + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static void file(Path file, int minutesOld) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "");
        age(file, minutesOld);
    }

    private static void age(Path file, int minutesOld) throws IOException {
        Instant then = Instant.parse("2026-11-01T12:00:00Z").minusSeconds(60L * minutesOld);
        Files.setLastModifiedTime(file, FileTime.from(then));
    }

    /** Runs a line with the script's parts at hand, and with nothing on the path but the system's basic programs. */
    private Output bash(String line) throws Exception {
        String parts = "for part in jdk prerequisites build; do . '" + SHELL_PARTS + "'/$part.sh; done\n";
        return run("/bin/bash", "-c", "set -euo pipefail\nPROJECT='" + temp.resolve("project") + "'\n" + parts + line);
    }

    private Output run(String... command) throws Exception {
        Path tools = Files.createDirectories(temp.resolve("tools"));
        for (String tool : new String[] {
            "awk", "cat", "dirname", "find", "grep", "head", "id", "readlink", "sed", "tail", "touch", "bash"
        }) {
            program(tools.resolve(tool), "exec /usr/bin/" + tool + " \"$@\"");
        }
        var builder = new ProcessBuilder(command).directory(temp.toFile()).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment()
                .putAll(Map.of(
                        "PATH", tools.toString(),
                        "HOME", temp.toString(),
                        "JDK_ROOTS", temp.resolve("jvm").toString()));
        Process process = builder.start();
        process.getOutputStream().close();
        String text = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Output(process.waitFor(), text);
    }
}
