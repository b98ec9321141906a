package fr.montour.launcher.stack;

import java.util.Map;
import java.util.TreeMap;

/** The environment variables of {@code docs/contracts} for one service; each gets only the secrets it needs. */
final class ServiceEnvironment {
    private final StackConfig config;
    private final Secrets secrets;
    private final Endpoints endpoints;

    ServiceEnvironment(StackConfig config, Secrets secrets) {
        this.config = config;
        this.secrets = secrets;
        this.endpoints = new Endpoints(config, secrets);
    }

    Map<String, String> of(Node node) {
        Component service = node.component();
        Map<String, String> variables = new TreeMap<>(config.extra());
        service.ports()
                .forEach(port ->
                        variables.put(port.variable(), "" + config.ports().get(port, node)));
        for (Component component : Component.values()) {
            variables.put(
                    component.uriVariable().orElse("MONTOUR_" + component.name() + "_URL"), endpoints.all(component));
        }
        variables.put("MONTOUR_PUBLIC_URL", endpoints.of(Component.GATEWAY).toString());
        variables.put(
                "MONTOUR_KEYCLOAK_PUBLIC_URL", endpoints.of(Component.KEYCLOAK).toString());
        secrets(service, variables);
        return variables;
    }

    private void secrets(Component service, Map<String, String> variables) {
        switch (service) {
            case GATEWAY -> {
                give(variables, "MONTOUR_COOKIE_KEYS");
                give(variables, "MONTOUR_USAGERS_CLIENT_SECRET");
                give(variables, "MONTOUR_AGENTS_CLIENT_SECRET");
                give(variables, "MONTOUR_PARTENAIRES_CLIENT_SECRET");
                giveSigningKey(variables, service);
            }
            case IDENTITY -> {
                give(variables, "MONTOUR_IDENTITY_ADMIN_SECRET");
                give(variables, "MONTOUR_PIVOT_KEY");
                giveSigningKey(variables, service);
            }
            case WAITING_ROOM -> giveSigningKey(variables, service);
            case SLOT, NOTIFICATION, MONGODB, RABBITMQ, KEYCLOAK, MAIL -> {
                // They neither sign nor log anybody in.
            }
        }
    }

    private void give(Map<String, String> variables, String name) {
        variables.put(name, secrets.get(name));
    }

    private void giveSigningKey(Map<String, String> variables, Component service) {
        variables.put("MONTOUR_SIGNING_KEY", secrets.get(Secrets.signingKeyOf(service)));
    }
}
