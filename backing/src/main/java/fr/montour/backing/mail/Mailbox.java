package fr.montour.backing.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Executors;

/**
 * A mail server that takes everything, delivers nothing, keeps what it got in a folder, and shows it on a page. A message is
 * on disk before the sender hears "accepted".
 */
public final class Mailbox implements MailServer, AutoCloseable {

    private final GreenMail smtpServer;
    private final HttpServer httpServer;
    private final MessageStore store;
    private final int smtpPort;

    private Mailbox(GreenMail smtpServer, HttpServer httpServer, MessageStore store, int smtpPort) {
        this.smtpServer = smtpServer;
        this.httpServer = httpServer;
        this.store = store;
        this.smtpPort = smtpPort;
    }

    /** Listens on loopback; port 0 of the page takes any free one. */
    public static Mailbox start(int smtpPort, int httpPort, Path folder) {
        var store = MessageStore.open(folder, InstantSource.system());
        var setup = new ServerSetup(smtpPort, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(20_000);
        var smtp = new GreenMail(setup);
        smtp.getUserManager()
                .setMessageDeliveryHandler((message, recipient) -> new KeepingUser(store, recipient.getEmail()));
        smtp.start();
        try {
            var http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), httpPort), 0);
            http.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            http.createContext("/", new MailboxPages(store));
            http.start();
            return new Mailbox(smtp, http, store, smtpPort);
        } catch (IOException e) {
            smtp.stop();
            throw new UncheckedIOException("Cannot listen on port " + httpPort, e);
        }
    }

    @Override
    public URI uri() {
        return URI.create("smtp://127.0.0.1:" + smtpPort);
    }

    /** Where the page and the JSON API are. */
    public URI page() {
        return URI.create("http://localhost:" + httpServer.getAddress().getPort() + "/");
    }

    @Override
    public List<ReceivedMail> received() {
        return store.all();
    }

    @Override
    public void close() {
        smtpServer.stop();
        httpServer.stop(0);
    }
}
