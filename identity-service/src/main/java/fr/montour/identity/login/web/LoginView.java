package fr.montour.identity.login.web;

import fr.montour.identity.login.LoginResult;
import fr.montour.identity.login.Role;
import fr.montour.identity.model.PersonKind;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answer to {@code POST /logins}.
 *
 * @param organisation site of an agent, association of a partner
 * @param sites for which an agent works, {@code *} for all
 * @param emailKnown whether an e-mail address is known
 */
@Serdeable
public record LoginView(
        String personId,
        PersonKind kind,
        List<String> roles,
        @Nullable String organisation,
        List<String> sites,
        @Nullable String assurance,
        @Nullable String givenName,
        String familyName,
        String locale,
        boolean emailKnown,
        SessionView session) {

    /**
     * On which terms the gateway's session begins.
     *
     * @param position only later revocations end it, see {@code GET /revocations}
     * @param endsAt its absolute end
     */
    @Serdeable
    public record SessionView(long position, Instant endsAt) {}

    static LoginView of(LoginResult login) {
        var person = login.person();
        return new LoginView(
                person.id().value(),
                person.kind(),
                login.roles().stream().map(Role::code).sorted().toList(),
                login.organisation(),
                login.sites().stream().sorted().toList(),
                person.assurance() == null ? null : person.assurance().code(),
                person.identity().givenName(),
                person.identity().familyName(),
                person.contact().language().code(),
                person.contact().email() != null,
                new SessionView(login.session().position(), login.session().endsAt()));
    }
}
