package fr.montour.identity.login;

import fr.montour.identity.model.PersonKind;
import fr.montour.identity.person.Profile;
import fr.montour.identity.revocation.EndSessions;
import java.util.EnumSet;
import java.util.Set;

/**
 * Notices at a login that a person has fewer roles than at the one before, and ends the sessions that carry what was lost.
 * Called by {@link RecordLogin}. Applicants have one role, which nobody can take.
 */
public final class NoticeLostRoles {

    private final LastRoles last;
    private final EndSessions end;

    public NoticeLostRoles(LastRoles last, EndSessions end) {
        this.last = last;
        this.end = end;
    }

    /** Compares the roles with those of the last login. A crash before the new ones are kept makes the next login notice it again. */
    void since(Profile person, Set<Role> roles) {
        if (person.kind() == PersonKind.APPLICANT) {
            return;
        }
        var before = last.of(person.id());
        if (before.equals(roles)) {
            return;
        }
        Set<Role> lost = EnumSet.noneOf(Role.class);
        lost.addAll(before);
        lost.removeAll(roles);
        lost.forEach(role -> end.withRole(person.id(), role.code()));
        last.keep(person.id(), roles);
    }
}
