package fr.montour.launcher.stack;

/** The TCP ports of a stack, with the environment variable that moves each. */
public enum Port {
    /** Public pages and API. */
    GATEWAY("gateway (pages and public API)", 8080, "MONTOUR_GATEWAY_PORT"),
    /** Health and metrics of the gateway, kept off its public port. */
    GATEWAY_MANAGEMENT("gateway (health and metrics)", 8090, "MONTOUR_GATEWAY_MANAGEMENT_PORT"),
    /** Persons. */
    IDENTITY("identity-service", 8081, "MONTOUR_IDENTITY_PORT"),
    /** The line. */
    WAITING_ROOM("waiting-room-service", 8082, "MONTOUR_WAITING_ROOM_PORT"),
    /** Slots and bookings. */
    SLOT("slot-service", 8083, "MONTOUR_SLOT_PORT"),
    /** E-mails. */
    NOTIFICATION("notification-service", 8084, "MONTOUR_NOTIFICATION_PORT"),
    /** Logins. */
    KEYCLOAK("Keycloak (logins)", 8180, "MONTOUR_KEYCLOAK_PORT"),
    /** Health of Keycloak. */
    KEYCLOAK_MANAGEMENT("Keycloak (health)", 9180, "MONTOUR_KEYCLOAK_MANAGEMENT_PORT"),
    /** Document store. */
    MONGODB("MongoDB (documents)", 27117, "MONTOUR_MONGODB_PORT"),
    /** Messages. */
    RABBITMQ("RabbitMQ (messages)", 5772, "MONTOUR_RABBITMQ_PORT"),
    /** Between the broker and its own tools. */
    RABBITMQ_DISTRIBUTION("RabbitMQ (its own tools)", 25_772, "MONTOUR_RABBITMQ_DISTRIBUTION_PORT"),
    /** Erlang's port mapper, private to the broker. */
    RABBITMQ_MAPPER("RabbitMQ (port mapper)", 25_773, "MONTOUR_RABBITMQ_MAPPER_PORT"),
    /** Mail server. */
    SMTP("SMTP (mail)", 1125, "MONTOUR_SMTP_PORT"),
    /** Page that shows the mails. */
    MAILBOX("mailbox page", 8125, "MONTOUR_MAILBOX_PORT");

    private final String purpose;
    private final int standard;
    private final String variable;

    Port(String purpose, int standard, String variable) {
        this.purpose = purpose;
        this.standard = standard;
        this.variable = variable;
    }

    /** What it is for, in words for people. */
    public String purpose() {
        return purpose;
    }

    /** Number used unless somebody says otherwise. */
    public int standard() {
        return standard;
    }

    /** Environment variable that moves it. */
    public String variable() {
        return variable;
    }
}
