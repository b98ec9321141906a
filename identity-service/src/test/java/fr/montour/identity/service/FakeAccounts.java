package fr.montour.identity.service;

import fr.montour.identity.civil.PivotClaims;
import fr.montour.identity.login.AccountDirectory;
import fr.montour.identity.login.keycloak.KeycloakAccountDirectory;
import fr.montour.identity.model.AccountId;
import fr.montour.identity.person.Somebody;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Accounts that tests make up. */
@Singleton
@Replaces(KeycloakAccountDirectory.class)
@Requires(property = RunningService.FAKE_KEYCLOAK)
public class FakeAccounts implements AccountDirectory {

    private final Map<String, Entry> entries = new ConcurrentHashMap<>();

    public void put(String subject, @Nullable String givenName, String familyName, @Nullable String email) {
        put(subject, Somebody.claims(givenName, familyName), email);
    }

    public void put(String subject, PivotClaims claims, @Nullable String email) {
        entries.put(subject, new Entry("user-" + subject, email, claims));
    }

    @Override
    public Optional<Entry> find(AccountId account) {
        return Optional.ofNullable(entries.get(account.subject()));
    }
}
