package fr.montour.e2e.stack;

import fr.montour.backing.keycloak.BrowserlessLogin;
import fr.montour.backing.keycloak.LoginRefusedException;
import fr.montour.launcher.stack.Piece;
import fr.montour.launcher.stack.Progress;
import fr.montour.launcher.stack.Stack;
import fr.montour.launcher.stack.StackConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A running stack with demo calls on, its state under {@code target/stack}, on ports that were free. */
public final class MonTour implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(MonTour.class);

    private final Stack stack;
    private final Mailbox mailbox;

    private MonTour(Stack stack) {
        this.stack = stack;
        this.mailbox = new Mailbox(stack.mailbox());
    }

    /** Starts everything in a fresh folder; what an interrupted run left there is stopped first. */
    static MonTour start() {
        Path module = module();
        Path state = module.resolve("target").resolve("stack");
        StackConfig config = StackConfig.isolated(project(), state);
        Stack.of(config).close();
        delete(state);
        Stack stack = Stack.of(config);
        MonTour tour = new MonTour(stack);
        // The end of the tests closes it; this is for a run that is interrupted.
        Runtime.getRuntime().addShutdownHook(new Thread(tour::close, "stop-stack"));
        stack.start(LOG::info);
        tour.awaitLogins();
        return tour;
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
        return stack.url(Piece.GATEWAY);
    }

    /** Where a piece answers, for tests that ask a service directly. */
    public URI url(Piece piece) {
        return stack.url(piece);
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
    public String signingKey(Piece service) {
        return stack.secrets().get("MONTOUR_" + service.name() + "_SIGNING_KEY");
    }

    /** Takes a piece away in good order. */
    public void stop(Piece piece) {
        stack.stop(piece);
    }

    /** Takes a piece away as a crash would (SIGKILL). */
    public void kill(Piece piece) {
        stack.kill(piece);
    }

    /** Brings a piece back and returns when it is ready. */
    public void start(Piece piece) {
        stack.start(piece, Progress.silent());
    }

    @Override
    public void close() {
        stack.close();
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
