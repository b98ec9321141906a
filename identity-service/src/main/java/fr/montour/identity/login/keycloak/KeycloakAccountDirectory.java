package fr.montour.identity.login.keycloak;

import fr.montour.identity.civil.PivotClaims;
import fr.montour.identity.keycloak.KeycloakClient;
import fr.montour.identity.login.AccountDirectory;
import fr.montour.identity.model.AccountId;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keycloak.representations.idm.UserRepresentation;

/** Accounts of the three realms, read through Keycloak's admin API. */
@Singleton
public class KeycloakAccountDirectory implements AccountDirectory {

    private final KeycloakClient keycloak;

    KeycloakAccountDirectory(KeycloakClient keycloak) {
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

    /** The attribute of people whom FranceConnect brokers, Keycloak's own field for people of a directory. */
    private static @Nullable String named(Map<String, List<String>> attributes, String claim, @Nullable String field) {
        String value = first(attributes, claim);
        return value == null ? field : value;
    }

    private static @Nullable String first(Map<String, List<String>> attributes, String name) {
        List<String> values = attributes.getOrDefault(name, List.of());
        return values.isEmpty() ? null : values.getFirst();
    }
}
