package fr.montour.identity.service;

import fr.montour.identity.access.AccountAccess;
import fr.montour.identity.access.keycloak.KeycloakAccountAccess;
import fr.montour.identity.model.AccountId;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers which accounts were opened and closed. */
@Singleton
@Replaces(KeycloakAccountAccess.class)
@Requires(property = RunningService.FAKE_KEYCLOAK)
public class FakeAccountAccess implements AccountAccess {

    private final List<String> calls = new CopyOnWriteArrayList<>();

    /** {@code open subject} or {@code close subject}, in order. */
    public List<String> calls() {
        return List.copyOf(calls);
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
