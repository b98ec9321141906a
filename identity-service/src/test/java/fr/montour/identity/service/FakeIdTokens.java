package fr.montour.identity.service;

import fr.montour.identity.login.IdTokens;
import fr.montour.identity.login.VerifiedLogin;
import fr.montour.identity.login.keycloak.KeycloakIdTokens;
import fr.montour.identity.model.AccountId;
import fr.montour.identity.model.Realm;
import fr.montour.platform.result.Result;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.Set;

/** Takes {@code subject;assurance;role,role;organisation} for a token. */
@Singleton
@Replaces(KeycloakIdTokens.class)
@Requires(property = RunningService.FAKE_KEYCLOAK)
public class FakeIdTokens implements IdTokens {

    @Override
    public Result<VerifiedLogin> verify(Realm realm, String idToken) {
        String[] parts = idToken.split(";", -1);
        return parts.length == 4
                ? Result.done(new VerifiedLogin(
                        new AccountId(realm, parts[0]),
                        Set.of(parts[2].split(",")),
                        parts[3].isEmpty() ? null : parts[3],
                        realm == Realm.AGENTS ? Set.of(parts[3]) : Set.of(),
                        parts[1]))
                : IdTokens.invalid();
    }
}
