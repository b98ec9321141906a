package fr.montour.launcher.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.montour.launcher.stack.Commands.Output;
import fr.montour.launcher.stack.StackConfig.BackingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pretended Docker: no engine could pull an image where this was written. */
class ContainersTest {
    private static final Output YES = new Output(0, "");
    private static final Output NO = new Output(1, "Error: toomanyrequests\n");

    @TempDir
    private Path temp;

    private final List<String> said = new ArrayList<>();
    private final List<String> commands = new ArrayList<>();

    @Test
    void withoutAnEngineTheServersAreLocalProcesses() {
        var decided = containers("docker info").decide(config(BackingMode.AUTO), said::add);

        assertThat(decided.backing()).isEqualTo(BackingMode.LOCAL);
        assertThat(said).containsExactly("Backing servers as local processes (no Docker engine answers)");
    }

    @Test
    void anEngineWithoutImagesIsNoFailure() {
        var decided = containers("pull").decide(config(BackingMode.AUTO), said::add);

        assertThat(decided.backing()).isEqualTo(BackingMode.LOCAL);
        assertThat(said).last().asString().contains("cannot get them: Error: toomanyrequests");
    }

    @Test
    void anEngineWithImagesIsUsed() {
        var decided = containers("nothing fails").decide(config(BackingMode.AUTO), said::add);

        assertThat(decided.backing()).isEqualTo(BackingMode.DOCKER);
    }

    @Test
    void theOlderComposeProgramDoesAsWell() {
        containers("docker compose").decide(config(BackingMode.AUTO), said::add);

        assertThat(commands).last().asString().isEqualTo("docker-compose pull --quiet mongodb rabbitmq keycloak mail");
    }

    @Test
    void whoeverForcesDockerIsToldWhyItCannotBe() {
        assertThatThrownBy(() -> containers("docker info").decide(config(BackingMode.DOCKER), said::add))
                .isInstanceOf(StackException.class)
                .hasMessage("--backing docker is not possible: no Docker engine answers");
    }

    @Test
    void whoeverForcesLocalProcessesHasDockerNotEvenAsked() {
        containers("nothing fails").decide(config(BackingMode.LOCAL), said::add);

        assertThat(commands).isEmpty();
    }

    @Test
    void theContainersAreStartedWithAnEnvironmentFileOfSecretsAndPorts() throws Exception {
        var secrets = Secrets.completing(Map.of());

        containers("nothing fails")
                .start(config(BackingMode.DOCKER), secrets, List.of(Component.MONGODB, Component.MAIL));

        Path file = temp.resolve("state/docker.env");
        assertThat(commands).last().asString().isEqualTo("docker compose --env-file " + file + " up -d mongodb mail");
        assertThat(Files.readString(file))
                .contains("MONTOUR_MONGODB_PORT=27117\n")
                .contains("MONTOUR_PIVOT_KEY='" + secrets.get("MONTOUR_PIVOT_KEY") + "'\n");
    }

    private StackConfig config(BackingMode mode) {
        return StackConfig.development(temp, Map.of())
                .withState(temp.resolve("state"))
                .withBacking(mode);
    }

    private Containers containers(String failing) {
        return new Containers(new Layout(temp, temp.resolve("state")), (_, command) -> {
            String line = String.join(" ", command);
            commands.add(line);
            return line.contains(failing) ? NO : YES;
        });
    }
}
