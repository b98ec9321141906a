package fr.montour.identity.service;

import fr.montour.identity.keycloak.KeycloakAccounts;
import fr.montour.identity.login.Directory;
import fr.montour.identity.person.AccountAccess;
import fr.montour.identity.person.AccountId;
import fr.montour.identity.person.PivotClaims;
import fr.montour.identity.person.Somebody;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Accounts that tests make up; remembers which were closed. */
@Singleton
@Replaces(KeycloakAccounts.class)
@Requires(property = RunningService.FAKE_KEYCLOAK)
public class FakeAccounts implements Directory, AccountAccess {

    private final Map<String, Entry> entries = new ConcurrentHashMap<>();
    private final List<String> calls = new CopyOnWriteArrayList<>();

    public void put(String subject, @Nullable String givenName, String familyName, @Nullable String email) {
        put(subject, Somebody.claims(givenName, familyName), email);
    }

    public void put(String subject, PivotClaims claims, @Nullable String email) {
        entries.put(subject, new Entry("user-" + subject, email, claims));
    }

    /** {@code open subject} or {@code close subject}, in order. */
    public List<String> calls() {
        return List.copyOf(calls);
    }

    @Override
    public Optional<Entry> find(AccountId account) {
        return Optional.ofNullable(entries.get(account.subject()));
    }

    @Override
    public void open(AccountId account) {
        calls.add("open " + account.subject());
    }

    @Override
    public void close(AccountId account) {
        calls.add("close " + account.subject());
    }
}
