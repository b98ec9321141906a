package fr.montour.identity.keycloak;

import fr.montour.identity.login.Directory;
import fr.montour.identity.person.AccountAccess;
import fr.montour.identity.person.AccountId;
import fr.montour.identity.person.PivotClaims;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.UserRepresentation;

/** Accounts of the three realms, read and switched through the admin client. */
@Singleton
public class KeycloakAccounts implements Directory, AccountAccess {

    private final KeycloakAdmin keycloak;

    KeycloakAccounts(KeycloakAdmin keycloak) {
        this.keycloak = keycloak;
    }

    @Override
    public Optional<Entry> find(AccountId account) {
        try {
            return keycloak.call(
                    account.realm().slug(),
                    realm -> Optional.of(
                            entry(realm.users().get(account.subject()).toRepresentation())));
        } catch (NotFoundException e) {
            return Optional.empty();
        }
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

    private interface Change {
        void apply(UserResource user);
    }

    private void change(AccountId account, Change change) {
        try {
            keycloak.call(account.realm().slug(), realm -> {
                change.apply(realm.users().get(account.subject()));
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

    private static Entry entry(UserRepresentation user) {
        Map<String, List<String>> attributes = user.getAttributes() == null ? Map.of() : user.getAttributes();
        var claims = new PivotClaims(
                named(attributes, "given_name", user.getFirstName()),
                named(attributes, "family_name", user.getLastName()),
                first(attributes, "gender"),
                first(attributes, "birthdate"),
                first(attributes, "idp_birthdate"),
                first(attributes, "birthcountry"),
                first(attributes, "birthplace"));
        return new Entry(user.getUsername(), user.getEmail(), claims);
    }

    /** Brokered people carry FranceConnect's claims, people of a directory Keycloak's own fields. */
    private static @Nullable String named(Map<String, List<String>> attributes, String claim, @Nullable String field) {
        String value = first(attributes, claim);
        return value == null ? field : value;
    }

    private static @Nullable String first(Map<String, List<String>> attributes, String name) {
        List<String> values = attributes.getOrDefault(name, List.of());
        return values.isEmpty() ? null : values.getFirst();
    }
}
