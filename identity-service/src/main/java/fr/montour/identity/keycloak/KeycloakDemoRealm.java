package fr.montour.identity.keycloak;

import fr.montour.identity.demo.DemoPerson;
import fr.montour.identity.demo.DemoRealm;
import fr.montour.identity.person.PivotClaims;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.PartialImportRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** Realm {@code franceconnect}, filled by partial imports: one transaction for many people, their password hashed once. */
@Singleton
public class KeycloakDemoRealm implements DemoRealm {

    private static final String REALM = "franceconnect";
    private static final int BATCH = 250;

    private final KeycloakAdmin keycloak;
    private final PasswordHash hash;

    KeycloakDemoRealm(KeycloakAdmin keycloak, PasswordHash hash) {
        this.keycloak = keycloak;
        this.hash = hash;
    }

    @Override
    public void add(List<DemoPerson> people, String password) {
        var credential = hash.credential(password);
        for (int from = 0; from < people.size(); from += BATCH) {
            var batch = people.subList(from, Math.min(from + BATCH, people.size()));
            var users = new PartialImportRepresentation();
            users.setIfResourceExists(PartialImportRepresentation.Policy.SKIP.name());
            users.setUsers(
                    batch.stream().map(person -> user(person, credential)).toList());
            keycloak.call(REALM, realm -> {
                realm.partialImport(users).close();
                return users;
            });
        }
    }

    private static UserRepresentation user(DemoPerson person, CredentialRepresentation credential) {
        var claims = person.claims();
        var user = new UserRepresentation();
        user.setUsername(person.username());
        user.setEmail(person.email());
        user.setEmailVerified(true);
        user.setEnabled(true);
        user.setFirstName(claims.givenName());
        user.setLastName(claims.familyName());
        user.setAttributes(attributes(claims));
        user.setCredentials(new ArrayList<>(List.of(credential)));
        return user;
    }

    private static Map<String, List<String>> attributes(PivotClaims claims) {
        Map<String, List<String>> attributes = new HashMap<>();
        put(attributes, "gender", claims.gender());
        put(attributes, "birthdate", claims.birthdate());
        put(attributes, "birthcountry", claims.birthcountry());
        put(attributes, "birthplace", claims.birthplace());
        return attributes;
    }

    private static void put(Map<String, List<String>> attributes, String name, @Nullable String value) {
        if (value != null) {
            attributes.put(name, List.of(value));
        }
    }
}
