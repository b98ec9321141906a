package fr.montour.e2e.stack;

import fr.montour.backing.keycloak.BrowserlessLogin;
import fr.montour.backing.keycloak.LoginRefusedException;
import fr.montour.backing.process.Ports;
import fr.montour.launcher.stack.Component;
import fr.montour.launcher.stack.Port;
import fr.montour.launcher.stack.Progress;
import fr.montour.launcher.stack.ShortenedDays;
import fr.montour.launcher.stack.Stack;
import fr.montour.launcher.stack.StackConfig;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A running stack with demo calls on, its state under {@code target/stack}, on ports that were free. */
public final class TestStack implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TestStack.class);

    private final Stack stack;
    private final @Nullable Balancer balancer;
    private final URI gateway;
    private final Mailbox mailbox;

    private TestStack(Stack stack, @Nullable Balancer balancer, URI gateway) {
        this.stack = stack;
        this.balancer = balancer;
        this.gateway = gateway;
        this.mailbox = new Mailbox(stack.mailbox());
    }

    /**
     * Starts everything in a fresh folder, after what an interrupted run left there was stopped: one node of each service, or as
     * many as the system properties {@code montour.e2e.gateways} and {@code montour.e2e.waiting-rooms} say.
     */
    static TestStack start() {
        int gateways = Integer.getInteger("montour.e2e.gateways", 1);
        StackConfig config = FreshStack.config("stack")
                .withNodes(Component.GATEWAY, gateways)
                .withNodes(Component.WAITING_ROOM, Integer.getInteger("montour.e2e.waiting-rooms", 1));
        TestStack started = gateways == 1 ? single(config) : balanced(config);
        started.stack.start(LOG::info);
        started.awaitLogins();
        return started;
    }

    private static TestStack single(StackConfig config) {
        Stack stack = FreshStack.of(config);
        return new TestStack(stack, null, stack.url(Component.GATEWAY));
    }

    /** People see one site, whichever gateway answers. */
    private static TestStack balanced(StackConfig config) {
        List<Integer> ports = config.nodes(Component.GATEWAY).stream()
                .map(node -> config.ports().get(Port.GATEWAY, node))
                .toList();
        int port = Ports.free();
        URI site = URI.create("http://localhost:" + port);
        Stack stack = FreshStack.of(config.withVariable("MONTOUR_GATEWAY_PUBLIC_URL", site.toString()));
        return new TestStack(stack, Balancer.open(port, ports), site);
    }

    /**
     * Right after a start on a busy machine a first login can take longer than the gateway waits for a service, and is
     * answered with "try again in a minute". The tests begin when logins work.
     */
    private void awaitLogins() {
        Awaitility.await("a first login")
                .atMost(Duration.ofMinutes(2))
                .ignoreException(LoginRefusedException.class)
                .until(() -> new BrowserlessLogin()
                                .login(gateway().resolve("/login/staff"), "chef.bobigny", "montour")
                                .response()
                                .statusCode()
                        == 200);
    }

    /** Folder of this module, also when it is not the working directory. */
    public static Path module() {
        return Path.of(System.getProperty("basedir", "")).toAbsolutePath();
    }

    /** Folder of the checkout. */
    public static Path project() {
        return module().resolve("..").normalize();
    }

    /** Where browsers go. */
    public URI gateway() {
        return gateway;
    }

    /** Where a component answers, for tests that ask a service directly. */
    public URI url(Component component) {
        return stack.url(component);
    }

    /** All mail that was sent. */
    public Mailbox mailbox() {
        return mailbox;
    }

    /** Address of the mailbox. */
    public URI mailboxPage() {
        return stack.mailbox();
    }

    /** Private signing key of a service, as JWK. */
    public String signingKey(Component service) {
        return stack.secrets().get("MONTOUR_" + service.name() + "_SIGNING_KEY");
    }

    /** Takes a component away in good order, all nodes of it. */
    public void stop(Component component) {
        stack.stop(component);
    }

    /** Takes a component away as a crash would (SIGKILL), all nodes of it. */
    public void kill(Component component) {
        stack.kill(component);
    }

    /** Brings a component back and returns when it is ready. */
    public void start(Component component) {
        stack.start(component, Progress.silent());
    }

    /** Has standing lines live on days of that length until closed. */
    public ShortenedDays shortenDays(Duration length) {
        return ShortenedDays.begin(stack, length, LOG::info);
    }

    @Override
    public void close() {
        if (balancer != null) {
            balancer.close();
        }
        stack.close();
    }
}
