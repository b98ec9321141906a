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
 * @param roles roles of docs/contracts; a supervisor is an agent too
 * @param organisation site of an agent, association of a partner
 * @param assurance eIDAS level of the login, e.g. {@code eidas1}
 * @param helper who acts for the person, if it is not themselves
 * @param territory sites for which staff work
 */
public record Caller(
        String id,
        Set<String> roles,
        @Nullable String organisation,
        @Nullable String assurance,
        @Nullable String helper,
        Territory territory) {

    /** Claim names of a caller token. */
    public static final String ROLES = "roles";

    /** Claim of the organisation. */
    public static final String ORGANISATION = "org";

    /** Claim of the assurance level. */
    public static final String ASSURANCE = "assurance";

    /** Claim of who acts for the subject (RFC 8693, section 4.1): an object with their {@code sub}. */
    public static final String ACT = "act";

    /** Claim of the sites for which staff work: an array of site ids, or of {@code *} for all. */
    public static final String SITES = "sites";

    private static final String SUB = "sub";
    private static final String AGENT = "agent";
    private static final String SUPERVISOR = "supervisor";

    public Caller {
        roles = withImpliedRoles(roles);
    }

    /** Somebody who acts for themselves and works for no site. */
    public Caller(String id, Set<String> roles, @Nullable String organisation, @Nullable String assurance) {
        this(id, roles, organisation, assurance, null, Territory.NONE);
    }

    /** The same, who works for these sites. */
    public Caller at(Territory sites) {
        return new Caller(id, roles, organisation, assurance, helper, sites);
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
                    claims.getStringClaim(ASSURANCE),
                    actor(claims),
                    territory(claims.getStringListClaim(SITES)));
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
                (String) attributes.get(ASSURANCE),
                (String) attributes.get(ACT),
                (Territory) attributes.getOrDefault(SITES, Territory.NONE));
    }

    private static Territory territory(@Nullable List<String> sites) {
        return sites == null ? Territory.NONE : new Territory(Set.copyOf(sites));
    }

    /**
     * Who acts for the subject of a token, if anybody.
     *
     * @throws ParseException when the claim is not an object with a {@code sub}
     */
    public static @Nullable String actor(JWTClaimsSet claims) throws ParseException {
        Map<String, Object> act = claims.getJSONObjectClaim(ACT);
        if (act == null) {
            return null;
        }
        if (act.get(SUB) instanceof String sub) {
            return sub;
        }
        throw new ParseException(ACT + " names nobody", 0);
    }

    /** The claim that says that somebody acts for the subject. */
    public static Map<String, Object> act(String helper) {
        return Map.of(SUB, helper);
    }

    Authentication toAuthentication() {
        Map<String, Object> attributes = new HashMap<>();
        if (organisation != null) {
            attributes.put(ORGANISATION, organisation);
        }
        if (assurance != null) {
            attributes.put(ASSURANCE, assurance);
        }
        if (helper != null) {
            attributes.put(ACT, helper);
        }
        attributes.put(SITES, territory);
        return Authentication.build(id, roles, attributes);
    }

    /** The claims of a caller token, without issuer, audience and times. */
    public JWTClaimsSet.Builder toClaims() {
        return new JWTClaimsSet.Builder()
                .subject(id)
                .claim(ROLES, List.copyOf(roles))
                .claim(ORGANISATION, organisation)
                .claim(ASSURANCE, assurance)
                .claim(ACT, helper == null ? null : act(helper))
                .claim(SITES, territory.claim());
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
