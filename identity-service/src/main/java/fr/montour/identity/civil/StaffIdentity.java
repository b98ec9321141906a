package fr.montour.identity.civil;

import org.jspecify.annotations.Nullable;

/** The name an employer or an association gave in its directory. */
public record StaffIdentity(@Nullable String givenName, String familyName) implements Identity {

    /** A directory entry without a family name is known by its user name. */
    public static StaffIdentity of(@Nullable String givenName, @Nullable String familyName, String username) {
        String family = CivilText.clean(familyName);
        return new StaffIdentity(CivilText.clean(givenName), family == null ? username : family);
    }
}
