package fr.montour.identity.model;

/**
 * The key of an account: realm and {@code sub}. Never the civil identity, which changes and is shared by namesakes.
 *
 * @param subject {@code sub} of the realm's tokens, at most 255 characters
 */
public record AccountId(Realm realm, String subject) {

    private static final int LONGEST_SUBJECT = 255;

    public AccountId {
        if (subject.isBlank() || subject.length() > LONGEST_SUBJECT) {
            throw new IllegalArgumentException("a subject has 1 to 255 characters");
        }
    }

    /** {@code realm:sub}, unique among all accounts. */
    public String key() {
        return realm.slug() + ":" + subject;
    }

    /** Reads what {@link #key()} wrote. */
    public static AccountId ofKey(String key) {
        int colon = key.indexOf(':');
        Realm realm = Realm.named(key.substring(0, Math.max(colon, 0)))
                .orElseThrow(() -> new IllegalArgumentException("not the key of an account"));
        return new AccountId(realm, key.substring(colon + 1));
    }
}
