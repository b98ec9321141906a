package fr.montour.backing.mail;

import java.net.URI;
import java.util.List;

/** A mail server to send to, and what it has received. */
public interface MailServer {

    /** {@code smtp://127.0.0.1:port}, without authentication. */
    URI uri();

    /** Everything received so far, oldest first; one entry per recipient. */
    List<ReceivedMail> received();
}
