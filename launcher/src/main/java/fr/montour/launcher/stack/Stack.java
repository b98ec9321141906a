package fr.montour.launcher.stack;

import fr.montour.launcher.process.RunFolder;
import fr.montour.launcher.stack.StackConfig.BackingMode;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A complete Mon Tour on this machine: backing servers and services as processes that live on when the caller ends,
 * until {@link #stop}. Everything about it is kept in one state folder, so that any number of stacks on different ports
 * can stand side by side, and a later command finds what an earlier one started.
 *
 * <p>Failures are {@link StackException}s with a message for people.
 */
public final class Stack implements AutoCloseable {
    private final StackConfig config;
    private final Secrets secrets;
    private final Layout layout;
    private final PlanFile plan;
    private final ComponentProcesses processes;
    private final Containers containers;

    private Stack(StackConfig config, Layout layout) {
        this.config = config;
        this.layout = layout;
        this.secrets = new SecretsFile(layout.secrets()).loadOrCreate();
        this.plan = new PlanFile(layout.plan());
        this.processes = new ComponentProcesses(new Descriptions(config, secrets), layout);
        this.containers = new Containers(layout);
    }

    /**
     * The stack of a state folder: the one that was started there, as it was set up then, else one yet to be started
     * with this configuration.
     */
    public static Stack of(StackConfig requested) {
        Layout layout = new Layout(requested.project(), requested.state());
        boolean runs = new RunFolder(layout.records())
                .all().stream().anyMatch(known -> known.identity().find().isPresent());
        return new Stack(runs ? new PlanFile(layout.plan()).read(requested).orElse(requested) : requested, layout);
    }

    /**
     * Like {@link #of}, with the question settled whether backing servers of a new stack run in containers; says what
     * was found.
     */
    public static Stack prepare(StackConfig requested, Progress progress) {
        Stack stack = of(requested);
        return stack.config.backing() == BackingMode.AUTO || !stack.runs()
                ? of(stack.containers.decide(requested, progress))
                : stack;
    }

    /**
     * Starts what does not run yet and returns when all is ready; on failure nothing of what it started is left.
     *
     * @return the nodes it started, none when all ran already
     */
    public Set<Node> start(Progress progress) {
        try (StackLock _ = StackLock.acquire(layout.lock())) {
            if (!runs()) {
                processes.sweep();
            }
            stopOutdated(progress);
            Set<Node> missing = select(node -> !config.isGiven(node.component())
                    && !isContainer(node.component())
                    && processes.running(node).isEmpty());
            requireBuilt(missing);
            new PortCheck().require(missing, config.ports());
            if (!runs()) {
                new PortCheck().require(select(node -> isContainer(node.component())), config.ports());
            }
            plan.write(config);
            var attempt = new StartAttempt(processes, progress);
            try (StopOnInterrupt _ = new StopOnInterrupt(() -> takeBack(attempt), progress)) {
                startContainers(progress);
                attempt.run(missing);
                return missing;
            } catch (StackException e) {
                takeBack(attempt);
                throw e;
            }
        }
    }

    /** Stops services, then backing servers, then whatever they left; does nothing when nothing runs. */
    public void stop(Progress progress) {
        try (StackLock _ = StackLock.acquire(layout.lock())) {
            stopAll(Component::isService, progress);
            stopAll(component -> !component.isService(), progress);
            if (config.backing() == BackingMode.DOCKER) {
                containers.stop();
            }
            forget();
        }
    }

    /** {@link #stop} in silence. */
    @Override
    public void close() {
        stop(Progress.silent());
    }

    /** Stops one component, all nodes of it, and leaves the rest alone. */
    public void stop(Component component) {
        config.nodes(component).forEach(processes::stop);
    }

    /** Starts the nodes of one component that do not run and returns when they are ready. */
    public void start(Component component, Progress progress) {
        start(config.nodes(component), progress);
    }

    /** Starts one node and returns when it is ready; does nothing when it runs. */
    public void start(Node node, Progress progress) {
        start(List.of(node), progress);
    }

    private void start(List<Node> nodes, Progress progress) {
        List<Node> missing =
                nodes.stream().filter(node -> processes.running(node).isEmpty()).toList();
        new PortCheck().require(missing, config.ports());
        new StartAttempt(processes, progress).run(missing);
    }

    /** Stops and starts one node, also one that does not run. */
    public void restart(Node node, Progress progress) {
        Component component = node.component();
        if (config.isGiven(component)) {
            throw new StackException(component.label() + " is a server of yours ("
                    + component.uriVariable().orElse("") + "): restart it yourself");
        }
        if (isContainer(component)) {
            containers.restart(component);
        } else {
            processes.stop(node);
            start(node, progress);
        }
    }

    /** Ends one component, all nodes of it, at once and without warning (SIGKILL), as a crash would. */
    public void kill(Component component) {
        config.nodes(component).forEach(processes::kill);
    }

    /** Ends one node at once and without warning (SIGKILL), as a crash would. */
    public void kill(Node node) {
        processes.kill(node);
    }

    /** Where a component answers, the first node of it where there are several. */
    public URI url(Component component) {
        return new Endpoints(config, secrets).of(component);
    }

    /** Where a node answers. */
    public URI url(Node node) {
        return new Endpoints(config, secrets).of(node);
    }

    /** Page that shows the mails. */
    public URI mailbox() {
        return new Endpoints(config, secrets).mailbox();
    }

    /** File that a node writes to. */
    public Path log(Node node) {
        return layout.log(node);
    }

    /** Keeps the next signing key of a service, which its nodes know when they are started again and use from that moment on. */
    public void rotateSigningKey(Component service, Instant from) {
        new SecretsFile(layout.secrets()).rotateSigningKey(service, Instant.now(), from);
    }

    /** Secrets of this stack. */
    public Secrets secrets() {
        return secrets;
    }

    /** How the stack is set up. */
    public StackConfig config() {
        return config;
    }

    /** The same stack, whose nodes get one more variable when they are started by it; it is not remembered. */
    Stack with(String variable, String value) {
        return new Stack(config.withVariable(variable, value), layout);
    }

    /** Whether any component of it runs. */
    public boolean runs() {
        return config.allNodes().stream()
                .anyMatch(node -> processes.running(node).isPresent());
    }

    /** Whether one component runs and answers well, at least one node of it. */
    public boolean isWell(Component component) {
        return status().stream().anyMatch(status -> status.node().component() == component && status.healthy());
    }

    /** Every node with what is known about it now. */
    public List<ComponentStatus> status() {
        return new StatusReader(config, processes, new Descriptions(config, secrets), this::isContainer).read();
    }

    /** A service whose jar was built anew since it started runs on borrowed time: it is started again. */
    private void stopOutdated(Progress progress) {
        for (Node service : select(node -> node.component().isService() && processes.isOutdated(node))) {
            progress.say(service.label() + " was built anew: starting it again");
            processes.stop(service);
        }
    }

    private void takeBack(StartAttempt attempt) {
        attempt.abandon();
        if (!runs()) {
            if (config.backing() == BackingMode.DOCKER) {
                containers.stop();
            }
            forget();
        }
    }

    private void startContainers(Progress progress) {
        Set<Node> servers = select(node -> isContainer(node.component()));
        if (!servers.isEmpty()) {
            long begin = System.nanoTime();
            containers.start(
                    config, secrets, servers.stream().map(Node::component).toList());
            progress.say("containers", "started", Duration.ofNanos(System.nanoTime() - begin));
            servers.forEach(processes::awaitContainer);
        }
    }

    private void stopAll(Predicate<Component> which, Progress progress) {
        Set<Node> running = select(
                node -> which.test(node.component()) && processes.running(node).isPresent());
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<Void>> ends = running.stream()
                    .map(node -> CompletableFuture.runAsync(() -> stopOne(node, progress), threads))
                    .toList();
            ends.forEach(CompletableFuture::join);
        }
    }

    private void stopOne(Node node, Progress progress) {
        long begin = System.nanoTime();
        processes.stop(node);
        progress.say(node.label(), "stopped", Duration.ofNanos(System.nanoTime() - begin));
    }

    private void forget() {
        config.allNodes().forEach(processes::stop);
        processes.sweep();
        plan.remove();
    }

    private void requireBuilt(Set<Node> nodes) {
        nodes.stream()
                .map(Node::component)
                .filter(Component::isService)
                .map(layout::jar)
                .filter(jar -> !Files.exists(jar))
                .findFirst()
                .ifPresent(jar -> {
                    throw new StackException(
                            config.project().relativize(jar) + " is not built: ./montour up builds it");
                });
    }

    private boolean isContainer(Component component) {
        return config.backing() == BackingMode.DOCKER && !component.isService() && !config.isGiven(component);
    }

    private Set<Node> select(Predicate<Node> condition) {
        return config.allNodes().stream()
                .filter(node -> config.components().contains(node.component()))
                .filter(condition)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
