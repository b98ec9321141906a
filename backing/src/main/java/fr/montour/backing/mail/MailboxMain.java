package fr.montour.backing.mail;

import fr.montour.backing.process.Arguments;

/** The mail server as a process: {@code --smtp-port 1125 --http-port 8125 --folder messages}. */
public final class MailboxMain {

    private MailboxMain() {}

    public static void main(String[] args) {
        Arguments.parse(args);
    }
}
