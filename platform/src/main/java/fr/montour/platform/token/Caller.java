package fr.montour.platform.token;

import com.nimbusds.jwt.JWTClaimsSet;
import io.micronaut.security.authentication.Authentication;
import java.text.ParseException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who the gateway speaks for. Controllers take it as a parameter.
 *
 * @param id person id, or {@code gateway} when the gateway speaks for itself
 * @param roles roles of docs/contracts.md; a supervisor is an agent too
 * @param organisation site of an agent, association of a partner
 * @param assurance eIDAS level of the login, e.g. {@code eidas1}
 */
public record Caller(
        String id,
        Set<String> roles,
        @Nullable String organisation,
        @Nullable String assurance) {

    /** Claim names of a caller token. */
    public static final String ROLES = "roles";

    /** Claim of the organisation. */
    public static final String ORGANISATION = "org";

    /** Claim of the assurance level. */
    public static final String ASSURANCE = "assurance";

    private static final String AGENT = "agent";
    private static final String SUPERVISOR = "supervisor";

    public Caller {
        roles = withImpliedRoles(roles);
    }

    /** Whether the caller has the role. */
    public boolean has(String role) {
        return roles.contains(role);
    }

    static Caller of(JWTClaimsSet claims) {
        try {
            List<String> roles = claims.getStringListClaim(ROLES);
            return new Caller(
                    claims.getSubject(),
                    roles == null ? Set.of() : Set.copyOf(roles),
                    claims.getStringClaim(ORGANISATION),
                    claims.getStringClaim(ASSURANCE));
        } catch (ParseException e) {
            throw new InvalidTokenException(InvalidTokenException.Reason.MALFORMED, e);
        }
    }

    static Caller of(Authentication authentication) {
        Map<String, Object> attributes = authentication.getAttributes();
        return new Caller(
                authentication.getName(),
                Set.copyOf(authentication.getRoles()),
                (String) attributes.get(ORGANISATION),
                (String) attributes.get(ASSURANCE));
    }

    Authentication toAuthentication() {
        Map<String, Object> attributes = new HashMap<>();
        if (organisation != null) {
            attributes.put(ORGANISATION, organisation);
        }
        if (assurance != null) {
            attributes.put(ASSURANCE, assurance);
        }
        return Authentication.build(id, roles, attributes);
    }

    /** The claims of a caller token, without issuer, audience and times. */
    public JWTClaimsSet.Builder toClaims() {
        return new JWTClaimsSet.Builder()
                .subject(id)
                .claim(ROLES, List.copyOf(roles))
                .claim(ORGANISATION, organisation)
                .claim(ASSURANCE, assurance);
    }

    private static Set<String> withImpliedRoles(Set<String> roles) {
        if (!roles.contains(SUPERVISOR) || roles.contains(AGENT)) {
            return Set.copyOf(roles);
        }
        Set<String> all = new HashSet<>(roles);
        all.add(AGENT);
        return Set.copyOf(all);
    }
}
