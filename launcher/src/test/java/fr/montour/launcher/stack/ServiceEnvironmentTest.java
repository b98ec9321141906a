package fr.montour.launcher.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ServiceEnvironmentTest {
    private final Secrets secrets = Secrets.completing(Map.of());

    @Test
    void theGatewayGetsItsPortsItsKeysAndWhereTheOthersAre() {
        var variables = environment(Map.of("MONTOUR_SLOT_PORT", "9083")).of(Node.first(Component.GATEWAY));

        assertThat(variables)
                .containsEntry("MONTOUR_GATEWAY_PORT", "8080")
                .containsEntry("MONTOUR_GATEWAY_MANAGEMENT_PORT", "8090")
                .containsEntry("MONTOUR_SLOT_URL", "http://127.0.0.1:9083")
                .containsEntry("MONTOUR_KEYCLOAK_URL", "http://localhost:8180")
                .containsEntry("MONTOUR_SIGNING_KEY", secrets.get("MONTOUR_GATEWAY_SIGNING_KEY"))
                .containsEntry("MONTOUR_COOKIE_KEYS", secrets.get("MONTOUR_COOKIE_KEYS"))
                .containsEntry("MONTOUR_DEMO_ENABLED", "true");
    }

    @Test
    void aServiceThatNeitherSignsNorLogsInGetsNoKey() {
        var variables = environment(Map.of()).of(Node.first(Component.SLOT));

        assertThat(variables).doesNotContainKeys("MONTOUR_SIGNING_KEY", "MONTOUR_COOKIE_KEYS");
        assertThat(variables.keySet()).noneMatch(name -> name.endsWith("_SECRET"));
    }

    @ParameterizedTest
    @EnumSource(names = {"GATEWAY", "WAITING_ROOM", "SLOT", "NOTIFICATION"})
    void nobodyButIdentityCanComputeDuplicateSignals(Component service) {
        assertThat(environment(Map.of()).of(Node.first(service))).doesNotContainKey("MONTOUR_PIVOT_KEY");
    }

    @Test
    void aGivenServerWinsOverOurOwn() {
        var variables = environment(Map.of("MONTOUR_MONGODB_URI", "mongodb://db.example:27017/?replicaSet=rs0"))
                .of(Node.first(Component.SLOT));

        assertThat(variables).containsEntry("MONTOUR_MONGODB_URI", "mongodb://db.example:27017/?replicaSet=rs0");
    }

    @Test
    void demoCallsCanBeSwitchedOff() {
        assertThat(environment(Map.of("MONTOUR_DEMO_ENABLED", "false")).of(Node.first(Component.SLOT)))
                .containsEntry("MONTOUR_DEMO_ENABLED", "false");
    }

    @Test
    void everybodyKnowsAllNodesAndEachItsOwnPort() {
        var config = StackConfig.development(Path.of("/project"), Map.of("MONTOUR_WAITING_ROOM_PORT_2", "9999"))
                .withNodes(Component.WAITING_ROOM, 2);
        var environment = new ServiceEnvironment(config, secrets);
        var second = environment.of(new Node(Component.WAITING_ROOM, 2));

        assertThat(environment.of(Node.first(Component.GATEWAY)))
                .containsEntry("MONTOUR_WAITING_ROOM_URL", "http://127.0.0.1:8082,http://127.0.0.1:9999");
        assertThat(second)
                .containsEntry("MONTOUR_WAITING_ROOM_PORT", "9999")
                .containsEntry("MONTOUR_SIGNING_KEY", secrets.get("MONTOUR_WAITING_ROOM_SIGNING_KEY"));
    }

    @Test
    void theDoorCountsThisMachineButLetsItInUnlessToldOtherwise() {
        assertThat(environment(Map.of()).of(Node.first(Component.GATEWAY)))
                .containsEntry("MONTOUR_DOOR_EXEMPT_NETWORKS", "127.0.0.0/8,::1/128");
        assertThat(environment(Map.of("MONTOUR_DOOR_EXEMPT_NETWORKS", "")).of(Node.first(Component.GATEWAY)))
                .containsEntry("MONTOUR_DOOR_EXEMPT_NETWORKS", "");
    }

    private ServiceEnvironment environment(Map<String, String> given) {
        return new ServiceEnvironment(StackConfig.development(Path.of("/project"), given), secrets);
    }
}
