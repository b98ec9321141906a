package fr.montour.identity.demo.keycloak;

import fr.montour.identity.civil.PivotClaims;
import fr.montour.identity.demo.DemoPerson;
import fr.montour.identity.demo.DemoRealm;
import fr.montour.identity.keycloak.KeycloakClient;
import fr.montour.identity.keycloak.KeycloakUnavailable;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/**
 * Realm {@code franceconnect}. Some accounts are made at once, their common password is hashed once; a partial import
 * would take the right to change the whole realm, which this service must not have.
 */
@Singleton
public class KeycloakDemoRealm implements DemoRealm {

    private static final String REALM = "franceconnect";
    private static final int AT_ONCE = 8;

    private final KeycloakClient keycloak;
    private final PasswordHash hash;

    KeycloakDemoRealm(KeycloakClient keycloak, PasswordHash hash) {
        this.keycloak = keycloak;
        this.hash = hash;
    }

    @Override
    public void add(List<DemoPerson> people, String password) {
        var credential = hash.credential(password);
        List<Callable<Integer>> calls = people.stream()
                .<Callable<Integer>>map(person -> () -> create(user(person, credential)))
                .toList();
        try (var threads =
                Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
            for (Future<Integer> created : threads.invokeAll(calls)) {
                created.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KeycloakUnavailable("interrupted while making demo people", e);
        } catch (ExecutionException e) {
            throw new KeycloakUnavailable("Keycloak made only some of the demo people", e);
        }
    }

    private int create(UserRepresentation user) {
        int status = keycloak.call(REALM, realm -> {
            try (Response response = realm.users().create(user)) {
                return response.getStatus();
            }
        });
        if (status != Response.Status.CREATED.getStatusCode() && status != Response.Status.CONFLICT.getStatusCode()) {
            throw new IllegalStateException("Keycloak answered " + status + " to a demo person");
        }
        return status;
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
