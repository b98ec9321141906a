package fr.montour.notification.contact;

import java.net.IDN;
import java.nio.charset.StandardCharsets;

/** Where a person reads their mail; never shown by {@link #toString}, so that no log holds it. */
public record EmailAddress(String value) {

    /** As mail servers take it: the domain in ASCII (RFC 3490). What is no address stays as it is. */
    public String wire() {
        var at = value.lastIndexOf('@');
        if (at < 0) {
            return value;
        }
        try {
            return value.substring(0, at + 1) + IDN.toASCII(value.substring(at + 1));
        } catch (IllegalArgumentException e) {
            return value;
        }
    }

    /** Whether only a mail server with SMTPUTF8 (RFC 6531) can write to it. */
    public boolean needsSmtpUtf8() {
        return !StandardCharsets.US_ASCII.newEncoder().canEncode(wire());
    }

    @Override
    public String toString() {
        return "(e-mail address)";
    }
}
