package fr.montour.notification.mail;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * An answer to {@code RCPT TO} other than yes. Whether it speaks of the recipient is said by its enhanced code, where it has one
 * (RFC 3463): addresses (x.1.x) and mailboxes (x.2.x) are the recipient's, our log-in, relaying and policy (x.7.x) are ours.
 *
 * @param code of three digits (RFC 5321, 4.2.3)
 * @param text the whole answer
 */
record RecipientReply(int code, String text) {

    private static final int FIRST_PERMANENT = 500;
    /** "Too many recipients" for old servers, to be taken for 452 (RFC 5321, 4.5.3.1.10); else a mailbox that is full. */
    private static final int STORAGE = 552;
    /** About commands, their order and our log-in. */
    private static final Set<Integer> OURS = Set.of(421, 454, 500, 502, 503, 504, 521, 530, 534, 535, 538, 555);

    private static final Pattern ENHANCED =
            Pattern.compile("[45]\\d\\d[ -][45]\\.(\\d{1,3})\\.(\\d{1,3})\\b.*", Pattern.DOTALL);
    /** The sender's address is bad (x.1.7, x.1.8): ours again. */
    private static final Set<String> SENDER = Set.of("7", "8");

    /** No mail will ever reach this recipient. */
    boolean isFinal() {
        return code >= FIRST_PERMANENT && code != STORAGE && isAboutRecipient();
    }

    /** It speaks of the recipient, be it for now or for ever. */
    boolean isAboutRecipient() {
        if (OURS.contains(code)) {
            return false;
        }
        var enhanced = ENHANCED.matcher(text);
        if (!enhanced.matches()) {
            return true;
        }
        var detail = enhanced.group(2);
        return switch (enhanced.group(1)) {
            case "0", "2", "6" -> true;
            case "1" -> !SENDER.contains(detail);
            case "4" -> "4".equals(detail);
            default -> false;
        };
    }
}
