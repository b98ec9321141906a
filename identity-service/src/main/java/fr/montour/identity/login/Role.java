package fr.montour.identity.login;

import fr.montour.identity.model.Outcome;
import fr.montour.identity.model.Realm;
import fr.montour.identity.model.Rejection;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What somebody may do. */
public enum Role {
    APPLICANT(Realm.USAGERS),
    AGENT(Realm.AGENTS),
    /** An agent who may also block people. */
    SUPERVISOR(Realm.AGENTS),
    PARTNER(Realm.PARTENAIRES);

    private final Realm realm;

    Role(Realm realm) {
        this.realm = realm;
    }

    /** As written in tokens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The roles that count for somebody who came through that realm. Everybody among the public is an applicant, whatever
     * else a token claims; a realm cannot hand out roles of another; a supervisor is an agent too.
     */
    public static Outcome<Set<Role>> of(Realm realm, Set<String> claimed) {
        if (realm == Realm.USAGERS) {
            return Outcome.done(EnumSet.of(APPLICANT));
        }
        Set<Role> roles = Arrays.stream(values())
                .filter(role -> role.realm == realm && claimed.contains(role.code()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
        if (roles.contains(SUPERVISOR)) {
            roles.add(AGENT);
        }
        return roles.isEmpty() ? Outcome.refused(Rejection.ROLE_MISSING) : Outcome.done(roles);
    }
}
