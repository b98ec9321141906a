package fr.montour.backing.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.SignedJWT;
import fr.montour.backing.process.LocalProcess;
import fr.montour.backing.process.Ports;
import fr.montour.backing.process.RunningProcess;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Imports {@code franceconnect} and {@code usagers} ten times under other names into one Keycloak. Keycloak draws the ids
 * of everything in a realm anew at each import, and they decide in which order it applies mappers: a login that depends on
 * that order fails here at some of the imports. The other tests use the realms of the cache, which were drawn once.
 */
class FreshImportsIT {

    private static final int IMPORTS = 10;

    @TempDir
    private static Path folder;

    private static URI url;
    private static RunningProcess keycloak;
    private static final Map<String, String> SECRETS = KeycloakSettings.SECRET_NAMES.stream()
            .collect(Collectors.toUnmodifiableMap(name -> name, name -> "fresh-" + name));

    static IntStream imports() {
        return IntStream.range(0, IMPORTS);
    }

    @BeforeAll
    static void importTenTimes() throws IOException {
        var settings = new KeycloakSettings(Ports.free(), Ports.free(), SECRETS);
        url = settings.url();
        var prepared = KeycloakServer.describe(folder.resolve("keycloak"), settings);
        var importFolder = Files.createDirectories(prepared.folder().resolve("data/import"));
        for (int i = 0; i < IMPORTS; i++) {
            copy("franceconnect", i, importFolder);
            copy("usagers", i, importFolder);
        }
        keycloak = new RunningProcess(importing(prepared));
        keycloak.start();
    }

    @AfterAll
    static void stop() {
        if (keycloak != null) {
            keycloak.close();
        }
    }

    @ParameterizedTest
    @MethodSource("imports")
    void weakerAssuranceIsRefusedAndTheUsualOneLetIn(int i) throws Exception {
        var login = login(i);

        assertThatThrownBy(() -> login.login("niveau.faible", "montour")).isInstanceOf(LoginRefusedException.class);
        var claims = SignedJWT.parse(login.login("claire.dupont", "montour").idToken())
                .getJWTClaimsSet();
        assertThat(claims.getIssuer()).isEqualTo(url + "/realms/usagers-" + i);
        assertThat(claims.getClaim("acr")).isEqualTo("eidas1");
        assertThat(claims.getClaim("assurance")).isEqualTo("eidas1");
    }

    private static OidcLogin login(int i) {
        var secret = Objects.requireNonNull(SECRETS.get("MONTOUR_USAGERS_CLIENT_SECRET"));
        return new OidcLogin(
                url, "usagers-" + i, "montour-gateway", secret, URI.create("http://localhost:8080/login/callback"));
    }

    /** The realm file under another name; it holds no ids. Addresses of realms follow. */
    private static void copy(String realm, int i, Path importFolder) throws IOException {
        var text = Files.readString(Path.of("../deploy/keycloak/realms", realm + ".json"));
        assertThat(text).doesNotContain("\"id\":");
        for (var name : List.of("franceconnect", "usagers")) {
            text = text.replace("\"realm\": \"" + name + "\"", "\"realm\": \"" + name + "-" + i + "\"")
                    .replace("/realms/" + name + "/", "/realms/" + name + "-" + i + "/")
                    .replace("/realms/" + name + "\"", "/realms/" + name + "-" + i + "\"");
        }
        Files.writeString(importFolder.resolve(realm + "-" + i + ".json"), text);
    }

    private static LocalProcess importing(LocalProcess prepared) {
        var command = new ArrayList<>(prepared.command());
        command.add("--import-realm");
        var environment = new HashMap<>(prepared.environment());
        environment.putAll(SECRETS);
        environment.put("MONTOUR_KEYCLOAK_PUBLIC_URL", url.toString());
        environment.put("MONTOUR_KEYCLOAK_BACKCHANNEL_URL", url.toString());
        return new LocalProcess(
                prepared.name(),
                command,
                environment,
                prepared.folder(),
                prepared.log(),
                prepared.ports(),
                prepared.readiness(),
                Duration.ofMinutes(10),
                prepared.stopTimeout());
    }
}
