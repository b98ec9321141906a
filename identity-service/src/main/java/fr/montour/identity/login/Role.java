package fr.montour.identity.login;

import fr.montour.identity.model.IdentityRefusal;
import fr.montour.identity.model.Realm;
import fr.montour.platform.result.Result;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Roles that this service gives to a login. */
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
     * The roles that count for somebody who came through that realm. Everybody among the public is an applicant,
     * whatever else a token claims; a realm cannot hand out roles of another; a supervisor is an agent too.
     */
    public static Result<Set<Role>> of(Realm realm, Set<String> claimed) {
        if (realm == Realm.USAGERS) {
            return Result.done(EnumSet.of(APPLICANT));
        }
        Set<Role> roles = Arrays.stream(values())
                .filter(role -> role.realm == realm && claimed.contains(role.code()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
        if (roles.contains(SUPERVISOR)) {
            roles.add(AGENT);
        }
        return roles.isEmpty()
                ? Result.refused(
                        IdentityRefusal.LOGIN_INVALID, "The account has no role here: ask whoever runs your directory.")
                : Result.done(roles);
    }
}
