package fr.montour.backing.mail;

import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import jakarta.mail.internet.MimeMessage;

/** The one who takes a delivery: everybody is known, and what they get goes to the store instead of GreenMail's memory. */
record KeepingUser(MessageStore store, String address) implements GreenMailUser {

    @Override
    public void deliver(MovingMessage message) {
        deliver(message.getMessage());
    }

    @Override
    public void deliver(MimeMessage message) {
        store.keep(address, message);
    }

    @Override
    public String getEmail() {
        return address;
    }

    @Override
    public String getLogin() {
        return address;
    }

    @Override
    public String getPassword() {
        return "";
    }

    @Override
    public void setPassword(String password) {
        throw new UnsupportedOperationException("Nobody logs in here");
    }

    @Override
    public void authenticate(String password) {
        throw new UnsupportedOperationException("Nobody logs in here");
    }

    @Override
    public void create() {}

    @Override
    public void delete() {}

    @Override
    public String getQualifiedMailboxName() {
        return address;
    }
}
