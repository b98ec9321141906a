package fr.montour.backing.mail;

import fr.montour.backing.process.Arguments;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The mailbox as a process: {@code --smtp-port 1125 --http-port 8125 --folder messages}. SIGTERM stops it cleanly. */
public final class MailboxMain {

    private static final Logger LOG = LoggerFactory.getLogger(MailboxMain.class);

    private MailboxMain() {}

    public static void main(String[] args) {
        var arguments = Arguments.parse(args);
        var mailbox = Mailbox.start(
                arguments.port("smtp-port"), arguments.port("http-port"), Path.of(arguments.get("folder")));
        Runtime.getRuntime().addShutdownHook(new Thread(mailbox::close, "close-mailbox"));
        LOG.info("Mailbox ready: {} shown at {}", mailbox.uri(), mailbox.page());
    }
}
