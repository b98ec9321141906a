package fr.montour.identity.person;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An address that mail can be sent to: the usual part of RFC 5321, without quotes, comments or address literals. The domain is
 * kept as the network writes it (RFC 3490: {@code exämple.org} is {@code xn--exmple-cua.org}); the part before the {@code @} may
 * hold letters beyond ASCII, which only some mail servers take (RFC 6531).
 */
public record EmailAddress(String value) {

    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL_PART = 64;
    private static final String ATOM = "[\\p{L}\\p{M}\\p{N}!#$%&'*+/=?^_`{|}~-]+";
    private static final Pattern LOCAL_PART = Pattern.compile(ATOM + "(?:\\." + ATOM + ")*");
    private static final String LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
    private static final Pattern DOMAIN = Pattern.compile("(?:" + LABEL + "\\.)+" + LABEL);
    private static final Pattern TAG = Pattern.compile("(?<=.)\\+.*");

    public EmailAddress {
        if (normal(value).filter(value::equals).isEmpty()) {
            throw new IllegalArgumentException("no e-mail address, or not as it is kept");
        }
    }

    /** Reads an address, without the spaces around it; empty where the text is none. */
    public static Optional<EmailAddress> parse(@Nullable String text) {
        return Optional.ofNullable(text).flatMap(EmailAddress::normal).map(EmailAddress::new);
    }

    private static Optional<String> normal(String text) {
        var stripped = text.strip();
        var at = stripped.lastIndexOf('@');
        if (at < 0) {
            return Optional.empty();
        }
        var localPart = Normalizer.normalize(stripped.substring(0, at), Normalizer.Form.NFC);
        return domain(stripped.substring(at + 1))
                .filter(domain -> isLocalPart(localPart))
                .map(domain -> localPart + "@" + domain)
                .filter(address -> octets(address) <= LONGEST);
    }

    private static Optional<String> domain(String text) {
        try {
            return Optional.of(IDN.toASCII(text, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT))
                    .filter(domain -> DOMAIN.matcher(domain).matches());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean isLocalPart(String text) {
        return octets(text) <= LONGEST_LOCAL_PART && LOCAL_PART.matcher(text).matches();
    }

    private static int octets(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** Whether only a mail server with SMTPUTF8 (RFC 6531) can write to it. */
    public boolean needsSmtpUtf8() {
        return !StandardCharsets.US_ASCII.newEncoder().canEncode(value);
    }

    /** As people write it: the domain in its own letters. */
    public String shown() {
        return localPart() + "@" + IDN.toUnicode(domain());
    }

    /** The mailbox that mail to it ends in, as far as can be told. */
    public String mailbox() {
        return TAG.matcher(localPart()).replaceFirst("").toLowerCase(Locale.ROOT) + "@" + domain();
    }

    /** The same letters, whatever their case. */
    boolean sameAs(@Nullable EmailAddress other) {
        return other != null && value.equalsIgnoreCase(other.value);
    }

    private String localPart() {
        return value.substring(0, value.lastIndexOf('@'));
    }

    private String domain() {
        return value.substring(value.lastIndexOf('@') + 1);
    }

    @Override
    public String toString() {
        return "EmailAddress[…]";
    }
}
