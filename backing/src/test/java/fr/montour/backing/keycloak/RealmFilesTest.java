package fr.montour.backing.keycloak;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The realm files leave nothing to the order in which Keycloak applies mappers: that is the order of their ids, which are
 * drawn at import.
 */
class RealmFilesTest {

    private static final Path FOLDER = Path.of("../deploy/keycloak/realms");

    private static final List<String> TOKENS = List.of("id", "access", "userinfo", "introspection");

    /** Claims of the client scopes that Keycloak makes by itself in a realm whose file lists no scopes. */
    private static final Map<String, List<String>> BUILT_IN_SCOPES = Map.of(
            "basic", List.of("sub", "auth_time"),
            "acr", List.of("acr"),
            "roles", List.of("realm_access.roles", "resource_access.${client_id}.roles"));

    /** Claims of the mappers that have no {@code claim.name}. */
    private static final Map<String, String> FIXED_CLAIMS = Map.of(
            "oidc-sub-mapper", "sub",
            "oidc-sha256-pairwise-sub-mapper", "sub",
            "oidc-acr-mapper", "acr");

    /** One claim that one mapper writes to one kind of token. */
    private record Written(String token, String claim, String mapper) {}

    static Stream<String> realms() {
        return KeycloakServer.REALMS.stream();
    }

    @Test
    void everyRealmFileIsImported() throws IOException {
        try (var files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(KeycloakServer.REALMS.stream()
                            .map(realm -> realm + ".json")
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("realms")
    void noTwoMappersOfAClientWriteTheSameClaimToTheSameToken(String name) throws IOException {
        var realm = realm(name);
        for (var client : realm.path("clients")) {
            var id = client.path("clientId").asText();
            written(realm, client).stream()
                    .collect(groupingBy(one -> one.claim() + " of the " + one.token() + " token"))
                    .forEach((claim, mappers) ->
                            assertThat(mappers).as(id + ": " + claim).hasSize(1));
        }
    }

    @ParameterizedTest
    @MethodSource("realms")
    void noTwoMappersOfABrokerWriteTheSameAttribute(String name) throws IOException {
        elements(realm(name).path("identityProviderMappers"))
                .collect(groupingBy(
                        mapper -> mapper.path("identityProviderAlias").asText() + ": "
                                + mapper.path("config").path("user.attribute").asText("the user name")))
                .forEach((attribute, mappers) ->
                        assertThat(mappers).as(attribute).hasSize(1));
    }

    /** Accounts of a realm file skip the user profile, and its default with it. */
    @Test
    void everyTestPersonOfFranceConnectHasAnAssuranceOfItsOwn() throws IOException {
        var people = elements(realm("franceconnect").path("users"))
                .filter(user -> !user.has("serviceAccountClientId"))
                .toList();

        assertThat(people)
                .isNotEmpty()
                .allSatisfy(person -> assertThat(person.path("attributes").path("acr"))
                        .as(person.path("username").asText())
                        .hasSize(1));
        assertThat(people.stream()
                        .filter(person ->
                                !"eidas1".equals(person.at("/attributes/acr/0").asText()))
                        .map(person -> person.path("username").asText()))
                .containsExactly("niveau.faible", "niveau.substantiel", "niveau.eleve");
    }

    @ParameterizedTest
    @MethodSource("realms")
    void noClientGivesTokensForAPassword(String name) throws IOException {
        assertThat(elements(realm(name).path("clients")))
                .isNotEmpty()
                .allSatisfy(client -> assertThat(
                                client.path("directAccessGrantsEnabled").asBoolean(true))
                        .as(client.path("clientId").asText())
                        .isFalse());
    }

    /** Keycloak makes these in every realm whose file does not speak of them. */
    @ParameterizedTest
    @MethodSource("realms")
    void builtInClientsThatNobodyUsesAreOff(String name) throws IOException {
        assertThat(elements(realm(name).path("clients"))
                        .filter(client -> !client.path("enabled").asBoolean(true))
                        .map(client -> client.path("clientId").asText()))
                .containsExactlyInAnyOrder(
                        "account", "account-console", "admin-cli", "broker", "security-admin-console");
    }

    @ParameterizedTest
    @MethodSource("realms")
    void wrongPasswordsShutNobodyOut(String name) throws IOException {
        assertThat(realm(name).path("bruteForceProtected").asBoolean(true)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"usagers", "agents", "partenaires"})
    void loginsAreKeptForHalfAYear(String name) throws IOException {
        var realm = realm(name);
        assertThat(realm.path("eventsEnabled").asBoolean()).isTrue();
        assertThat(Duration.ofSeconds(realm.path("eventsExpiration").asLong())).isEqualTo(Duration.ofDays(180));
        assertThat(elements(realm.path("enabledEventTypes")).map(JsonNode::asText))
                .contains("LOGIN", "LOGIN_ERROR", "LOGOUT");
        assertThat(realm.path("adminEventsEnabled").asBoolean()).isTrue();
    }

    @Test
    void everyAssuranceFromEidas1OnIsAccepted() throws IOException {
        var filter = realm("usagers")
                .at("/identityProviders/0/config/claimFilterValue")
                .asText();
        assertThat(List.of("eidas1", "eidas2", "eidas3")).allMatch(acr -> acr.matches(filter));
        assertThat(List.of("eidas0", "eidas", "eidas4", "eidas10", "xeidas1", "EIDAS1", ""))
                .noneMatch(acr -> acr.matches(filter));
    }

    /** What the client's own mappers and those of all its scopes write, optional scopes included. */
    private static List<Written> written(JsonNode realm, JsonNode client) {
        var all = new ArrayList<Written>();
        client.path("protocolMappers").forEach(mapper -> all.addAll(written(mapper)));
        Stream.of("defaultClientScopes", "optionalClientScopes")
                .flatMap(list -> elements(client.path(list)))
                .forEach(scope -> all.addAll(ofScope(realm, scope.asText())));
        return all;
    }

    private static List<Written> ofScope(JsonNode realm, String name) {
        if (!realm.has("clientScopes")) {
            assertThat(BUILT_IN_SCOPES).as("claims of a built-in scope").containsKey(name);
            return BUILT_IN_SCOPES.getOrDefault(name, List.of()).stream()
                    .flatMap(claim -> TOKENS.stream().map(token -> new Written(token, claim, "scope " + name)))
                    .toList();
        }
        var scope = elements(realm.path("clientScopes"))
                .filter(one -> one.path("name").asText().equals(name))
                .toList();
        assertThat(scope).as("scope " + name).hasSize(1);
        return elements(scope.getFirst().path("protocolMappers"))
                .flatMap(mapper -> written(mapper).stream())
                .toList();
    }

    /** A mapper that does not say whether it writes to a token is taken to write to it. */
    private static List<Written> written(JsonNode mapper) {
        var kind = mapper.path("protocolMapper").asText();
        var config = mapper.path("config");
        var claim = config.path("claim.name").asText(FIXED_CLAIMS.getOrDefault(kind, ""));
        assertThat(claim).as("claim that a mapper %s writes", kind).isNotEmpty();
        return TOKENS.stream()
                .filter(token -> config.path(token + ".token.claim").asBoolean(true))
                .map(token -> new Written(token, claim, mapper.path("name").asText()))
                .toList();
    }

    private static JsonNode realm(String name) throws IOException {
        return new ObjectMapper().readTree(FOLDER.resolve(name + ".json").toFile());
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return array.valueStream();
    }
}
