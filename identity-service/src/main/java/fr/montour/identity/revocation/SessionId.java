package fr.montour.identity.revocation;

import java.util.regex.Pattern;

/** Id of a session of the gateway: {@code s_} and 26 base32 characters. */
public record SessionId(String value) {

    private static final Pattern SHAPE = Pattern.compile("s_[a-z0-9]{26}");

    public SessionId {
        if (!isOne(value)) {
            throw new IllegalArgumentException("not the id of a session");
        }
    }

    /** Whether the text can be such an id. */
    public static boolean isOne(String text) {
        return SHAPE.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
