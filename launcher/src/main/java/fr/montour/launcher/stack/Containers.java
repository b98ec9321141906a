package fr.montour.launcher.stack;

import fr.montour.launcher.stack.Commands.Output;
import fr.montour.launcher.stack.StackConfig.BackingMode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The backing servers as containers of {@code docker-compose.yml}, started and stopped through Docker's own command. */
final class Containers {
    private static final Duration QUESTION = Duration.ofSeconds(10);
    private static final Duration DOWNLOAD = Duration.ofMinutes(10);
    private static final Duration WORK = Duration.ofMinutes(3);

    /** Runs a command to its end, in tests a pretended one. */
    @FunctionalInterface
    interface Runner {
        Output run(Duration timeout, List<String> command);
    }

    private final Path environment;
    private final Runner runner;

    Containers(Layout layout) {
        this(layout, (timeout, command) -> Commands.run(layout.project(), timeout, command));
    }

    Containers(Layout layout, Runner runner) {
        this.environment = layout.composeEnvironment();
        this.runner = runner;
    }

    /** Whether containers can be used: an engine answers and has the images, or can get them; else why not. */
    Optional<String> whyNot(Progress progress) {
        if (!runner.run(QUESTION, List.of("docker", "info")).succeeded()) {
            return Optional.of("no Docker engine answers");
        }
        Optional<List<String>> compose = compose();
        if (compose.isEmpty()) {
            return Optional.of("Docker is there but its compose plugin is missing");
        }
        progress.say("Docker answers: getting the images of the backing servers");
        Output pull = run(DOWNLOAD, with(List.of("pull", "--quiet"), containerNames(List.of(Component.values()))));
        return pull.succeeded()
                ? Optional.empty()
                : Optional.of("Docker has not all images and cannot get them: " + pull.lastLine());
    }

    /** Makes the environment file for the compose file, and starts these components as containers. */
    void start(StackConfig config, Secrets secrets, List<Component> components) {
        writeEnvironment(config, secrets);
        Output up = run(WORK, with(List.of("up", "-d"), containerNames(components)));
        if (!up.succeeded()) {
            throw new StackException("the containers did not start: " + up.lastLine()
                    + "\n  more: docker compose --env-file .montour/docker.env logs");
        }
    }

    /** Removes the containers; their data stay in their volumes. */
    void stop() {
        Output down = run(WORK, List.of("down", "--remove-orphans"));
        if (!down.succeeded()) {
            throw new StackException("the containers did not stop: " + down.lastLine());
        }
    }

    void restart(Component component) {
        Output restart = run(WORK, List.of("restart", component.label()));
        if (!restart.succeeded()) {
            throw new StackException(component.label() + " did not restart: " + restart.lastLine());
        }
    }

    /** The environment file that {@code docker compose --env-file} reads; private, since it holds the secrets. */
    private void writeEnvironment(StackConfig config, Secrets secrets) {
        StringBuilder text = new StringBuilder(
                "# Made by ./montour up; used by docker compose --env-file.\nCOMPOSE_PROJECT_NAME=montour\n");
        Arrays.stream(Port.values())
                .forEach(port -> text.append(port.variable())
                        .append('=')
                        .append(config.ports().get(port))
                        .append('\n'));
        secrets.values()
                .forEach((name, value) ->
                        text.append(name).append("='").append(value).append("'\n"));
        try {
            SecretsFile.writePrivately(environment, text.toString());
        } catch (IOException e) {
            throw new StackException("the state folder cannot be written: " + e.getMessage(), e);
        }
    }

    private Output run(Duration timeout, List<String> arguments) {
        List<String> command = new ArrayList<>(compose()
                .orElseThrow(() -> new StackException("neither 'docker compose' nor docker-compose is there")));
        if (environment.toFile().exists()) {
            command.addAll(List.of("--env-file", environment.toString()));
        }
        command.addAll(arguments);
        return runner.run(timeout, command);
    }

    private Optional<List<String>> compose() {
        return List.of(List.of("docker", "compose"), List.of("docker-compose")).stream()
                .filter(command ->
                        runner.run(QUESTION, with(command, List.of("version"))).succeeded())
                .findFirst();
    }

    /** Names in the compose file are the labels of the components. */
    private static List<String> containerNames(List<Component> components) {
        return components.stream()
                .filter(component -> !component.isService())
                .map(Component::label)
                .toList();
    }

    private static List<String> with(List<String> first, List<String> second) {
        List<String> both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }

    /** Turns {@code AUTO} into what this machine can do; a forced {@code DOCKER} that cannot be is a failure. */
    StackConfig decide(StackConfig config, Progress progress) {
        if (config.backing() == BackingMode.LOCAL) {
            return config;
        }
        Optional<String> problem = whyNot(progress);
        if (problem.isEmpty()) {
            return config.withBacking(BackingMode.DOCKER);
        }
        if (config.backing() == BackingMode.DOCKER) {
            throw new StackException("--backing docker is not possible: " + problem.get());
        }
        progress.say("Backing servers as local processes (" + problem.get() + ")");
        return config.withBacking(BackingMode.LOCAL);
    }
}
