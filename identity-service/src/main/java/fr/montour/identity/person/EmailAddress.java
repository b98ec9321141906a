package fr.montour.identity.person;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An address that mail can be sent to: the usual part of RFC 5321, without quotes, comments or address literals. */
public record EmailAddress(String value) {

    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL_PART = 64;
    private static final String LABEL = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?";
    private static final Pattern SHAPE =
            Pattern.compile("[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\\.[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+)*@(?:" + LABEL
                    + "\\.)+" + LABEL);

    public EmailAddress {
        if (!isAddress(value)) {
            throw new IllegalArgumentException("not an e-mail address");
        }
    }

    /** Reads an address, without the spaces around it; empty where the text is none. */
    public static Optional<EmailAddress> parse(@Nullable String text) {
        return Optional.ofNullable(text)
                .map(String::strip)
                .filter(EmailAddress::isAddress)
                .map(EmailAddress::new);
    }

    private static boolean isAddress(String text) {
        return text.length() <= LONGEST
                && text.indexOf('@') <= LONGEST_LOCAL_PART
                && SHAPE.matcher(text).matches();
    }

    @Override
    public String toString() {
        return "EmailAddress[…]";
    }
}
