package fr.montour.identity.civil;

import org.jspecify.annotations.Nullable;

/** Who somebody is: a verified civil identity for the public, a name in the directory for staff and partners. */
public sealed interface Identity permits CivilIdentity, StaffIdentity {

    /** Given names; some people have none. */
    @Nullable String givenName();

    /** Family name (name of birth). */
    String familyName();
}
