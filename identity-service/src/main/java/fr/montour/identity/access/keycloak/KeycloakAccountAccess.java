package fr.montour.identity.access.keycloak;

import fr.montour.identity.access.AccountAccess;
import fr.montour.identity.keycloak.KeycloakClient;
import fr.montour.identity.model.AccountId;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import java.util.function.Consumer;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.UserRepresentation;

/** Enables and disables accounts of the three realms through Keycloak's admin API. */
@Singleton
public class KeycloakAccountAccess implements AccountAccess {

    private final KeycloakClient keycloak;

    KeycloakAccountAccess(KeycloakClient keycloak) {
        this.keycloak = keycloak;
    }

    @Override
    public void open(AccountId account) {
        change(account, user -> enable(user, true));
    }

    @Override
    public void close(AccountId account) {
        change(account, user -> {
            enable(user, false);
            user.logout();
        });
    }

    private void change(AccountId account, Consumer<UserResource> change) {
        try {
            keycloak.call(account.realm().slug(), realm -> {
                change.accept(realm.users().get(account.subject()));
                return account;
            });
        } catch (NotFoundException e) {
            // Deleted in Keycloak: nobody can log in with it, and there is nothing to switch.
            return;
        }
    }

    /** The whole representation goes back: attributes that are not sent would be removed. */
    private static void enable(UserResource user, boolean enabled) {
        UserRepresentation representation = user.toRepresentation();
        if (representation.isEnabled() != enabled) {
            representation.setEnabled(enabled);
            user.update(representation);
        }
    }
}
