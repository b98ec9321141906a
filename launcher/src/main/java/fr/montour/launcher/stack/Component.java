package fr.montour.launcher.stack;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a stack consists of, in the order in which it is shown: backing servers, then our services. */
@SuppressWarnings("ImmutableEnumChecker") // The lists and sets are made by List.of and Set.of.
public enum Component {
    /** Document store. */
    MONGODB("mongodb", "MONTOUR_MONGODB_URI", List.of(Port.MONGODB), Set.of()),
    /** Message broker. */
    RABBITMQ(
            "rabbitmq",
            "MONTOUR_RABBITMQ_URI",
            List.of(Port.RABBITMQ, Port.RABBITMQ_DISTRIBUTION, Port.RABBITMQ_MAPPER),
            Set.of()),
    /** Logins. */
    KEYCLOAK("keycloak", "MONTOUR_KEYCLOAK_URL", List.of(Port.KEYCLOAK, Port.KEYCLOAK_MANAGEMENT), Set.of()),
    /** Mail server with its mailbox page. */
    MAIL("mail", "MONTOUR_SMTP_URI", List.of(Port.SMTP, Port.MAILBOX), Set.of()),
    /** Who people are. */
    IDENTITY("identity-service", List.of(Port.IDENTITY), Set.of(MONGODB, RABBITMQ)),
    /** The line. */
    WAITING_ROOM("waiting-room-service", List.of(Port.WAITING_ROOM), Set.of(MONGODB, RABBITMQ)),
    /** Slots and bookings. */
    SLOT("slot-service", List.of(Port.SLOT), Set.of(MONGODB, RABBITMQ)),
    /** E-mails. */
    NOTIFICATION("notification-service", List.of(Port.NOTIFICATION), Set.of(MONGODB, RABBITMQ, MAIL)),
    /** Pages and public API. */
    GATEWAY("gateway", List.of(Port.GATEWAY, Port.GATEWAY_MANAGEMENT), Set.of(KEYCLOAK));

    private final String label;
    private final Optional<String> uriVariable;
    private final List<Port> ports;
    private final Set<Component> needs;

    Component(String label, String uriVariable, List<Port> ports, Set<Component> needs) {
        this.label = label;
        this.uriVariable = Optional.of(uriVariable);
        this.ports = ports;
        this.needs = needs;
    }

    Component(String label, List<Port> ports, Set<Component> needs) {
        this.label = label;
        this.uriVariable = Optional.empty();
        this.ports = ports;
        this.needs = needs;
    }

    /** Name in commands, logs and file names; for a service also its folder and jar. */
    public String label() {
        return label;
    }

    /** Whether it is one of our services, else a backing server. */
    public boolean isService() {
        return uriVariable.isEmpty();
    }

    /** Environment variable by which somebody gives a server of their own in its stead; backing servers only. */
    public Optional<String> uriVariable() {
        return uriVariable;
    }

    /** Ports it listens on, the one that people use first. */
    public List<Port> ports() {
        return ports;
    }

    /** Components that must be ready before it starts. */
    public Set<Component> needs() {
        return needs;
    }

    /** The component of that name, also without the ending {@code -service}. */
    public static Optional<Component> named(String name) {
        return Arrays.stream(values())
                .filter(component -> component.label.equals(name) || component.label.equals(name + "-service"))
                .findFirst();
    }
}
